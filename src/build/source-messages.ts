import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import type {SourceMessage} from '../translation/types.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where translators' files lie. */
export const localesFolder = join(root, 'locales');

/** The locales that have a file: `locales/<BCP 47>.xlf`. A locale joins by being there. */
export const localeCodes = (): string[] =>
  readdirSync(localesFolder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -'.xlf'.length))
    .sort();

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

/** The English messages of the code, by id, in alphabetical order. */
export const readSourceMessages = (): ReadonlyMap<string, SourceMessage> => {
  const {messages, errors} = localizer().extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({messageText}) => JSON.stringify(messageText)).join('\n'));
  return new Map(
    messages
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({name, contents}) => [
        name,
        {id: name, parts: contents.map((part) => (typeof part === 'string' ? part : {index: part.index}))},
      ]),
  );
};
