import {contactUri, type Line} from '../facts/telephone-link.js';
import type {RetiredNumber} from './reader.js';

/** What a copy keeps of a page's markup: what says something. Of any other element, what stands in it. */
const kept = new Set(
  'a abbr address b blockquote br dd div dl dt em h1 h2 h3 h4 h5 h6 i li ol p section small span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const dropped = 'script,style,template,noscript,[hidden]';

/** Digits in the shapes of Arabic, Urdu, Hindi and Punjabi too, as an editor may have written them. */
const anyDigit = (digit: string): string =>
  `[${digit}${[0x660, 0x6f0, 0x966, 0xa66].map((zero) => String.fromCodePoint(zero + Number(digit))).join('')}]`;

/** A number as people write it: with spaces, dots and brackets anywhere, with the country's code or without. */
const patternOf = ({telephone}: Line): RegExp => {
  const digits = telephone.replace(/^\+44/, '0').replace(/\D/g, '');
  const gap = String.raw`[\s\u00a0().\u2010-\u2015-]{0,3}`;
  const spaced = (text: string): string => [...text.matchAll(/\d/g)].map(([digit]) => anyDigit(digit)).join(gap);
  const [, trunk, rest = ''] = /^(0|(?=.))(\d+)$/.exec(digits) ?? [];
  const country = String.raw`(?:(?:\+|${spaced('00')})${gap}${spaced('44')}${gap}(?:\(0\)${gap})?|${anyDigit('0')}${gap})`;
  const number = trunk === '0' ? country + spaced(rest) : String.raw`(?<!\d[\s-]?)` + spaced(digits);
  return new RegExp(String.raw`(?<![\p{Nd}+])${number}(?!\p{Nd})`, 'gu');
};

/** The number that a link rings or texts; `undefined` for any other link. */
const numberOf = (href: string): string | undefined => {
  const [, number] = /^(?:tel|sms|callto):([^?;&]*)/i.exec(href.trim()) ?? [];
  return number;
};

/** What is said of a number that nobody answers any more, in which the number to use instead is a link. */
const sentence = ({words = '', lang = '', now}: RetiredNumber): HTMLElement => {
  const strong = document.createElement('strong');
  Object.assign(strong, {translate: false, dir: 'auto', lang});
  const [before = '', ...after] = now ? words.split(now.telephone) : [words];
  strong.append(before);
  if (now && after.length > 0) strong.append(numberLink(now), after.join(now.telephone));
  return strong;
};

const numberLink = (line: Line): HTMLElement => {
  const uri = contactUri(line);
  const link = document.createElement(uri === undefined ? 'span' : 'a');
  if (uri !== undefined) link.setAttribute('href', uri);
  link.textContent = line.telephone;
  return link;
};

/** The texts and elements that stand for a text of the page. */
const correctText = (text: string, retired: readonly RetiredNumber[]): (Node | string)[] =>
  retired.reduce<(Node | string)[]>(
    (parts, number) =>
      parts.flatMap((part): (Node | string)[] => {
        if (typeof part !== 'string') return [part];
        const pieces = part.split(patternOf(number.old));
        const {now, words} = number;
        return pieces.flatMap((piece, index) => [
          ...(index > 0 ? [words !== undefined || !now ? sentence(number) : now.telephone] : []),
          piece,
        ]);
      }),
    [text],
  );

/**
 * A copy of what stands inside an element, with its retired numbers put right; the nodes themselves stay as they are, since
 * a framework may own them. Where a number is cut in pieces by markup, that markup goes.
 *
 * @returns `undefined` where no retired number stands there, in a text or in a link
 */
export const correctFallback = (element: Element, retired: readonly RetiredNumber[]): HTMLElement | undefined => {
  const said = new WeakSet<Node>();
  let corrections = 0;

  const isIn = ({old}: RetiredNumber, text: string): boolean => patternOf(old).test(text);

  const correct = (text: string): (Node | string)[] => {
    const found = retired.filter((number) => isIn(number, text));
    corrections += found.length;
    const parts = correctText(text, found);
    for (const part of parts) if (typeof part !== 'string') said.add(part);
    return parts;
  };

  /** The text of a copy, without what we have said ourselves. */
  const textOf = (node: Node): string => {
    if (said.has(node)) return '';
    return node instanceof Text ? node.data : [...node.childNodes].map(textOf).join('');
  };

  const copyLink = (copy: HTMLElement, href: string): HTMLElement => {
    const number = numberOf(href);
    const gone = number === undefined ? undefined : retired.find((one) => isIn(one, number));
    if (!gone) {
      if (/^(?:https?|tel|sms|mailto):/i.test(href.trim())) copy.setAttribute('href', href);
      return copy;
    }
    corrections++;
    const {now, words} = gone;
    if (words !== undefined || !now) {
      const says = sentence(gone);
      said.add(says);
      return says;
    }
    const uri = contactUri(now);
    if (uri !== undefined) copy.setAttribute('href', uri);
    return copy;
  };

  const copyOf = (node: Node): (Node | string)[] => {
    if (node instanceof Text) return correct(node.data);
    if (!(node instanceof Element) || node.matches(dropped)) return [];
    const inside = [...node.childNodes].flatMap(copyOf);
    if (!kept.has(node.localName)) return inside;
    const copy = document.createElement(node.localName);
    for (const name of ['lang', 'dir']) {
      const value = node.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    copy.append(...inside);
    mendPieces(copy);
    const href = node.localName === 'a' ? node.getAttribute('href') : null;
    return [href === null ? copy : copyLink(copy, href)];
  };

  /** A number that markup cuts in pieces is seen only in the text of what holds them all. */
  const mendPieces = (copy: HTMLElement): void => {
    const text = textOf(copy);
    if (retired.some((number) => isIn(number, text))) copy.replaceChildren(...correct(text));
  };

  const copy = document.createElement('div');
  copy.className = 'root';
  copy.append(...[...element.childNodes].flatMap(copyOf));
  mendPieces(copy);
  return corrections > 0 ? copy : undefined;
};
