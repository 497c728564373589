import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {placeholderName} from '../translation/placeholder-name.js';
import type {MessagePart, SourceMessage} from '../translation/types.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where translators' files lie. */
export const localesFolder = join(root, 'locales');

/** What lies in a folder and is called `*.xlf`, without that ending. */
export const localeFiles = (folder = localesFolder): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -'.xlf'.length))
    .sort();

/** Whether a file may be called so: a language tag as BCP 47 writes it, and not the language of the source. */
export const isLocaleCode = (name: string): boolean => {
  try {
    return new Intl.Locale(name).toString() === name && name !== 'en';
  } catch {
    return false;
  }
};

/** The locales that have a file: `locales/<BCP 47>.xlf`. A locale joins by being there. */
export const localeCodes = (): string[] =>
  localeFiles().filter((name) => isLocaleCode(name) && statSync(join(localesFolder, `${name}.xlf`)).isFile());

/** lit-localize, set up for this project without a configuration file: its list of locales would be a second one. */
export const localizer = (): RuntimeLitLocalizer =>
  new RuntimeLitLocalizer({
    baseDir: root,
    resolve: (path) => join(root, path),
    sourceLocale: 'en' as Locale,
    targetLocales: localeCodes() as Locale[],
    tsConfig: 'src/build/tsconfig.messages.json',
    output: {mode: 'runtime', outputDir: 'dist/lit-localize'},
    interchange: {format: 'xliff', xliffDir: 'locales'},
  });

const toPart = (part: string | {readonly untranslatable: string; readonly index: number}): MessagePart => {
  if (typeof part === 'string') return part;
  const name = placeholderName(part.untranslatable);
  return {index: part.index, ...(name !== undefined && {name})};
};

/** The English messages of the code, by id, in alphabetical order. */
export const readSourceMessages = (): ReadonlyMap<string, SourceMessage> => {
  const {messages, errors} = localizer().extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({messageText}) => JSON.stringify(messageText)).join('\n'));
  return new Map(
    messages
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({name, contents, desc = ''}) => [name, {id: name, parts: contents.map(toPart), note: desc}]),
  );
};
