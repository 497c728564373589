import {existsSync} from 'node:fs';
import {describe} from '../build/build-locales.js';
import {localeFiles} from '../build/locale-files.js';
import {error, hasError} from '../translation/finding.js';
import type {Finding} from '../translation/types.js';
import {checkArea} from './check-area.js';
import type {Command} from './command.js';
import {localesHere} from './locales-here.js';
import {readBytes} from './read-bytes.js';
import {summary} from './summary.js';

const read = async (file: string): Promise<string | Finding> => {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return error(1, 'encoding', 'It is not in UTF-8. Save it anew in that encoding.');
  }
};

/** Without a folder of locale files nothing is known of what the widgets speak. */
const localesSpoken = (): readonly string[] => (existsSync(localesHere()) ? localeFiles(localesHere()) : []);

/** `csw check-area FILE…`: one problem a line, and how the file stands on standard error. */
export const checkAreaCommand: Command = {
  usage: 'check-area FILE…',
  run: async (files) => {
    if (files.length === 0) throw new Error('Name the files to check, such as area.json.');
    const check = {now: new Date(), locales: localesSpoken()};
    let good = true;
    for (const file of files) {
      const text = await read(file);
      const findings = typeof text === 'string' ? checkArea(text, check) : [text];
      for (const line of describe({file, findings})) console.log(line);
      console.error(`${file}: ${summary(findings)}`);
      good &&= !hasError(findings);
    }
    return good;
  },
};
