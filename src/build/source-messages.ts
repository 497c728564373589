import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {placeholderName} from '../translation/placeholder-name.js';
import type {MessagePart, SourceMessage} from '../translation/types.js';
import {localeCodes} from './locale-files.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

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
