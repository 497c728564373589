import {nearestLanguage} from '../language/nearest-language.js';
import {negotiateLocale} from '../language/negotiate-locale.js';

/** Whether there is anything to read inside the tag. Editors leave white space and `&nbsp;` behind; `trim` takes both. */
export const hasFallback = (element: Element): boolean => element.textContent.trim() !== '';

/** Whether there is a fallback whose own markup, or else the tag's place on the page, says that it is in `locale`. */
export const isFallbackIn = (element: Element, locale: string): boolean =>
  hasFallback(element) &&
  negotiateLocale(nearestLanguage(element.querySelector('[lang]') ?? element), [locale]) === locale;
