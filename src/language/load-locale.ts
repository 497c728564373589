import {getCatalogue} from './catalogue.js';
import {type Language, type LocaleData, toLanguage} from './messages.js';

const loads = new Map<string, Promise<Language>>();

/** A server that answers nothing for so long, in milliseconds, will not answer. */
const patience = 30_000;

const fetchLocale = async (locale: string): Promise<Language> => {
  const {base, integrity} = getCatalogue();
  if (base === undefined) throw new Error('The script does not know its own address');
  // The hash is in the script, which the page's own `integrity` can pin: no server can change a word. Neither a cookie
  // nor the page's address goes along.
  const response = await fetch(`${base}${locale}.json`, {
    integrity: integrity[locale] ?? '',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(String(response.status));
  return toLanguage((await response.json()) as LocaleData);
};

/** Fetches a locale once for the whole page. A load that failed is not kept: the next call tries again. */
export const loadLocale = (locale: string): Promise<Language> => {
  let load = loads.get(locale);
  if (!load) {
    load = fetchLocale(locale);
    loads.set(locale, load);
    load.catch(() => loads.delete(locale));
  }
  return load;
};

/** Gives a language without a fetch: one that is made in the page, as a translator's preview is. */
export const provideLanguage = (language: Language): void => {
  loads.set(language.locale, Promise.resolve(language));
};
