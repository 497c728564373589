import {readFileSync} from 'node:fs';
import {ownName} from './own-name.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

/**
 * The names that src/globals.d.ts declares, each with the source text that stands for it.
 *
 * @param locales by locale, the hash of its file
 * @param base the source text of the address of the folder of locale files
 * @param reader the hash of the second script
 */
export const constants = (
  locales: Readonly<Record<string, string>> = {},
  base = 'undefined',
  reader = '',
): Record<string, string> => ({
  __CSW_VERSION__: JSON.stringify(manifest.version),
  __CSW_LOCALES__: JSON.stringify(locales),
  __CSW_LOCALE_NAMES__: JSON.stringify(
    Object.fromEntries(['en', ...Object.keys(locales)].map((locale) => [locale, ownName(locale)])),
  ),
  __CSW_LOCALES_BASE__: base,
  __CSW_READER__: JSON.stringify(reader),
  __CSW_HAS_UPDATES__: 'false',
});
