import {bundledAreas} from '../facts/read-area.js';
import {getCatalogue} from '../language/catalogue.js';
import {languageName} from '../language/language-name.js';
import {widgetsOf} from '../snippets/choice.js';
import type {SelectOptions} from './select-field.js';

/** The locales that the site has beside English. */
export const locales = Object.keys(getCatalogue().integrity);

/** `safety-advice-road` as an editor reads it. */
export const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const widgetOptions = (area: string): SelectOptions =>
  widgetsOf(area).map(({name}) => [name, inWords(name)] as const);

export const areaOptions: SelectOptions = Object.entries(bundledAreas).map(([id, {name}]) => [id, name] as const);

export const languageOptions: SelectOptions = [
  ['', 'That of the page'],
  ['en', 'English'],
  ...locales.map((locale) => [locale, languageName(locale), locale] as const),
];
