import {getCatalogue} from './catalogue.js';

/** What a language is called in itself; where the catalogue does not say, by the browser, which may know its code alone. */
export const languageName = (locale: string): string =>
  getCatalogue().names[locale] ?? new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
