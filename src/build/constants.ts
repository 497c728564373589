import {readFileSync} from 'node:fs';
import {ownName} from './own-name.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

export interface BuildValues {
  /** By locale, the hash of its file. */
  readonly locales?: Readonly<Record<string, string>>;
  /** The source text of the address of the folder of locale files. */
  readonly base?: string;
  /** The hash of the second script. */
  readonly reader?: string | undefined;
  /** Who may sign corrections; absent in a build that takes none. */
  readonly updates?: unknown;
}

/** The names that src/globals.d.ts declares, each with the source text that stands for it. */
export const constants = ({locales = {}, base = 'undefined', reader = '', updates}: BuildValues = {}): Record<
  string,
  string
> => ({
  __CSW_VERSION__: JSON.stringify(manifest.version),
  __CSW_LOCALES__: JSON.stringify(locales),
  __CSW_LOCALE_NAMES__: JSON.stringify(
    Object.fromEntries(['en', ...Object.keys(locales)].map((locale) => [locale, ownName(locale)])),
  ),
  __CSW_LOCALES_BASE__: base,
  __CSW_READER__: JSON.stringify(reader),
  __CSW_UPDATES__: updates === undefined ? 'undefined' : JSON.stringify(updates),
  __CSW_HAS_UPDATES__: String(updates !== undefined),
});
