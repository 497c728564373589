import {nearestLanguage} from '../language/nearest-language.js';
import {negotiateLocale} from '../language/negotiate-locale.js';

/** What the first words inside the tag stand in: what editors leave behind, or a script or a hidden element has, is unseen. */
const aroundFirstWords = (element: Element): Element | undefined => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {nodeValue, parentElement} = texts.currentNode;
    // White space, `&nbsp;` and invisible characters.
    if (parentElement && /[^\s\p{Cf}\p{Cc}]/u.test(nodeValue ?? '')) {
      const unseen = parentElement.closest('script,style,noscript,[hidden]');
      if (!unseen || !element.contains(unseen) || unseen === element) return parentElement;
    }
  }
  return undefined;
};

/** Whether there is anything to read inside the tag. */
export const hasFallback = (element: Element): boolean => aroundFirstWords(element) !== undefined;

/**
 * Whether there is a fallback whose own markup, or else the tag's place on the page, says that it is in `locale`. Its first
 * words tell: further in, a name or a note may well be in another language.
 */
export const isFallbackIn = (element: Element, locale: string): boolean => {
  const words = aroundFirstWords(element);
  return words !== undefined && negotiateLocale(nearestLanguage(words), [locale]) === locale;
};
