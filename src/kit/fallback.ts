import {nearestLanguage} from '../language/nearest-language.js';
import {negotiateLocale} from '../language/negotiate-locale.js';

/**
 * Whether there is anything to read inside the tag. Editors leave white space, `&nbsp;` and invisible characters behind;
 * what stands in a script or a hidden element is not seen either.
 */
export const hasFallback = (element: Element): boolean => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {nodeValue, parentElement} = texts.currentNode;
    if (/[^\s\p{Cf}\p{Cc}]/u.test(nodeValue ?? '')) {
      const unseen = parentElement?.closest('script,style,noscript,[hidden]');
      if (!unseen || !element.contains(unseen) || unseen === element) return true;
    }
  }
  return false;
};

/** Whether there is a fallback whose own markup, or else the tag's place on the page, says that it is in `locale`. */
export const isFallbackIn = (element: Element, locale: string): boolean =>
  hasFallback(element) &&
  negotiateLocale(nearestLanguage(element.querySelector('[lang]') ?? element), [locale]) === locale;
