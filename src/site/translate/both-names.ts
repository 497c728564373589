import {languageName} from '../../language/language-name.js';
import {englishName} from './locale-tags.js';

/** What a language is called in itself and in English: `Polski (Polish)`; once where both are the same. */
export const bothNames = (locale: string): string => {
  const [own, english] = [languageName(locale), englishName(locale)];
  return own === english ? own : `${own} (${english})`;
};
