import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DeskData, LocalePictures} from '../site/translate/desk-data.js';
import type {GlossaryTerms} from '../translation/types.js';
import {readLocales} from './build-locales.js';
import {localeCodes, localesFolder} from './locale-files.js';
import {readSourceMessages} from './source-messages.js';
import {wordsHash} from './words-hash.js';

/** A file of translators, where there is one. */
const readJson = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** The pictures of each locale, and whether they show the words of today: they are named after those that they show. */
const readPictures = (folder: string): Record<string, LocalePictures> => {
  const drawn = readJson(join(folder, 'index.json')) as Record<string, string>;
  const today = new Map(readLocales().flatMap(({locale, data}) => (data ? [[locale, wordsHash(data)]] : [])));
  return Object.fromEntries(
    Object.entries(drawn).map(([locale, hash]) => [
      locale,
      {
        widgets: readdirSync(join(folder, locale))
          .filter((file) => file.endsWith('.png'))
          .map((file) => file.slice(0, -'.png'.length))
          .sort(),
        current: today.get(locale) === hash,
      },
    ]),
  );
};

/** What the translators' desk needs beside its script: translators' files as they are, and what the build knows. */
export const publishDesk = (folder: string): void => {
  const locales = localeCodes();
  mkdirSync(join(folder, 'locales'), {recursive: true});
  for (const locale of locales) cpSync(join(localesFolder, `${locale}.xlf`), join(folder, 'locales', `${locale}.xlf`));
  const pictures = join(localesFolder, 'pictures');
  if (existsSync(pictures)) cpSync(pictures, join(folder, 'pictures'), {recursive: true});
  const data: DeskData = {
    messages: [...readSourceMessages().values()],
    locales,
    glossary: readJson(join(localesFolder, 'glossary.json')) as Record<string, GlossaryTerms>,
    pictures: readPictures(pictures),
  };
  writeFileSync(join(folder, 'desk.json'), `${JSON.stringify(data)}\n`);
};
