import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where translators' files lie. */
export const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url));

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
