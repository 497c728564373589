import {basename} from 'node:path';
import {describe, readGlossary} from '../build/build-locales.js';
import {readLocale} from '../build/read-locale.js';
import {readSourceMessages} from '../build/source-messages.js';
import {hasError} from '../translation/finding.js';
import type {Command} from './command.js';
import {localesHere} from './locales-here.js';
import {readBytes} from './read-bytes.js';
import {summary} from './summary.js';

/** `csw check-locale FILE…`: one problem a line, and how the file stands on standard error. */
export const checkLocaleCommand: Command = {
  usage: 'check-locale FILE…',
  run: async (files) => {
    if (files.length === 0) throw new Error('Name the files to check, such as locales/pl.xlf.');
    const messages = readSourceMessages();
    const glossary = readGlossary(localesHere());
    let good = true;
    for (const file of files) {
      const locale = basename(file).replace(/\.(?:xlf|xliff)$/i, '');
      const content = await readBytes(file);
      const {findings} =
        content instanceof Uint8Array
          ? readLocale(locale, content, messages, {glossary: glossary[locale] ?? {}})
          : {findings: [content]};
      for (const line of describe({file, findings})) console.log(line);
      console.error(`${file}: ${summary(findings)}`);
      good &&= !hasError(findings);
    }
    return good;
  },
};
