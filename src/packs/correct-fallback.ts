import {contactUri, type Line} from '../facts/telephone-link.js';
import {lineBreak, numberOf, numberPattern} from './number-pattern.js';
import type {RetiredNumber} from './reader.js';

/** What a copy keeps of a page's markup: what says something. Of any other element, what stands in it. */
const kept = new Set(
  'a abbr address b bdi bdo blockquote br dd div dl dt em h1 h2 h3 h4 h5 h6 i li ol p s section small span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** Of these, only what stands in them, in its line. Of any other, a block: two numbers must not run into one. */
const unwrapped = new Set('cite code data del font ins kbd mark q slot sub sup time u var'.split(' '));
const dropped =
  'script,style,template,noscript,[hidden],dialog:not([open]),[style*="display:none" i],[style*="display: none" i]';
const attributes = ['lang', 'dir', 'translate', 'aria-label', 'aria-hidden'];

/** Of these, what stands in a line of text. */
const inline = 'a, abbr, b, bdi, bdo, em, i, s, small, span, strong';

/** What is said of a number that nobody answers any more, in which the number to use instead is a link. */
const sentence = ({old, words = '', lang = '', now}: RetiredNumber): HTMLElement => {
  const strong = document.createElement('strong');
  Object.assign(strong, {dir: 'auto', lang});
  for (const part of splitAt(words, old.telephone))
    strong.append(
      ...(part === old.telephone
        ? [digits(part)]
        : splitAt(part, now?.telephone).map((piece) => (piece === now?.telephone ? numberLink(now) : piece))),
    );
  return strong;
};

/** A text cut before and after each time that a part stands in it. */
const splitAt = (text: string, part = ''): string[] =>
  part === '' ? [text] : text.split(part).flatMap((piece, index) => (index > 0 ? [part, piece] : [piece]));

/** The digits of a number: left to right in every language, and never touched by a page translator. */
const digits = (telephone: string): HTMLElement =>
  Object.assign(document.createElement('bdi'), {dir: 'ltr', translate: false, textContent: telephone});

const numberLink = (line: Line): HTMLElement => {
  const uri = contactUri(line);
  const link = document.createElement(uri === undefined ? 'span' : 'a');
  if (uri !== undefined) link.setAttribute('href', uri);
  link.append(digits(line.telephone));
  return link;
};

/** The texts and elements that stand for a text of the page. */
const correctText = (
  text: string,
  retired: readonly RetiredNumber[],
  patternOf: (line: Line) => RegExp,
): (Node | string)[] =>
  retired.reduce<(Node | string)[]>(
    (parts, number) =>
      parts.flatMap((part): (Node | string)[] => {
        if (typeof part !== 'string') return [part];
        const pieces = part.split(patternOf(number.old));
        const {now, words} = number;
        return pieces.flatMap((piece, index) => [
          ...(index > 0 ? [words !== undefined || !now ? sentence(number) : digits(now.telephone)] : []),
          piece,
        ]);
      }),
    [text],
  );

/** Without white space around its line breaks. */
const joinLines = (run: string): string =>
  run
    .split(lineBreak)
    .map((line, index, lines) => {
      const start = index > 0 ? line.trimStart() : line;
      return index < lines.length - 1 ? start.trimEnd() : start;
    })
    .join(lineBreak);

const withBreaks = (part: Node | string): (Node | string)[] =>
  typeof part === 'string'
    ? part
        .split(lineBreak)
        .flatMap((line, index) => [
          ...(index > 0 ? [document.createElement('br')] : []),
          ...(line === '' ? [] : [line]),
        ])
    : [part];

/**
 * A copy of what stands inside an element, with its retired numbers put right; the nodes themselves stay as they are, since
 * a framework may own them. Where a number is cut in pieces by markup, that markup goes.
 *
 * @returns `undefined` where no retired number stands there, in a text or in a link
 */
export const correctFallback = (element: Element, retired: readonly RetiredNumber[]): HTMLElement | undefined => {
  const said = new WeakSet<Node>();
  let corrections = 0;

  const patterns = new Map(retired.map(({old}) => [old, numberPattern(old)]));
  const patternOf = (line: Line): RegExp => patterns.get(line) ?? numberPattern(line);

  const isIn = ({old}: RetiredNumber, text: string): boolean => text.search(patternOf(old)) >= 0;

  const correct = (text: string): (Node | string)[] => {
    const found = retired.filter((number) => isIn(number, text));
    corrections += found.length;
    const parts = correctText(text, found, patternOf);
    for (const part of parts) if (typeof part !== 'string') said.add(part);
    return parts;
  };

  /** What stands in a copy: its text, and what we have said in it, which stays as it is. */
  const partsOf = (node: Node): (Node | string)[] => {
    if (said.has(node)) return [node];
    if (node instanceof Text) return [node.data];
    const inside = [...node.childNodes].flatMap(partsOf);
    return node instanceof Element && node.matches(inline) ? inside : [lineBreak, ...inside, lineBreak];
  };

  /** What stands for a link: itself, or, since no link may stand in another, what is in it. */
  const copyLink = (copy: HTMLElement, href: string): Node[] => {
    const number = numberOf(href);
    const gone = number === undefined ? undefined : retired.find((one) => isIn(one, number));
    const around = copy.querySelector('a') ? [...copy.childNodes] : [copy];
    if (!gone) {
      if (/^(?:https?|tel|sms|mailto):/.test(href)) {
        copy.setAttribute('href', href);
        // Where it leads, nobody learns on which page somebody was.
        copy.setAttribute('rel', 'noreferrer');
      }
      return around;
    }
    corrections++;
    const {now, words} = gone;
    if (words !== undefined || !now) {
      const inside = [...copy.childNodes];
      // What stands in the link says so already, beside other numbers maybe.
      if (inside.some((node) => said.has(node))) return inside;
      const says = sentence(gone);
      said.add(says);
      return /\p{Nd}/u.test(copy.textContent) ? [says, document.createTextNode(' '), ...inside] : [says];
    }
    const uri = contactUri(now);
    if (uri !== undefined) copy.setAttribute('href', uri);
    return around;
  };

  const copyOf = (node: Node): (Node | string)[] => {
    // Where a line of the source ends, nobody sees more than a space.
    if (node instanceof Text) return correct(node.data.replace(/[ \t\r\n\f]+/g, ' '));
    if (!(node instanceof Element) || node.matches(dropped)) return [];
    if (node instanceof HTMLImageElement) return correct(node.alt);
    const inside = [...node.childNodes].flatMap(copyOf);
    if (unwrapped.has(node.localName)) return inside;
    const copy = document.createElement(kept.has(node.localName) ? node.localName : 'div');
    for (const name of attributes) {
      const value = node.getAttribute(name) ?? undefined;
      // A name that says a number of before is left out: what stands inside is right.
      if (value !== undefined && retired.some((number) => isIn(number, value))) corrections++;
      else if (value !== undefined) copy.setAttribute(name, value);
    }
    copy.append(...inside);
    mendPieces(copy);
    // As the browser takes it: a relative address in full, and no white space that hides a scheme.
    return node instanceof HTMLAnchorElement && node.hasAttribute('href') ? copyLink(copy, node.href) : [copy];
  };

  /** A number that markup cuts in pieces is seen only in the text of what holds them all. */
  const mendPieces = (copy: HTMLElement): void => {
    const runs: (Node | string)[] = [];
    for (const part of [...copy.childNodes].flatMap(partsOf)) {
      const before = runs.at(-1);
      if (typeof part === 'string' && typeof before === 'string') runs[runs.length - 1] = before + part;
      else runs.push(part);
    }
    const lines = runs.map((run) => (typeof run === 'string' ? joinLines(run) : run));
    if (!lines.some((run) => typeof run === 'string' && retired.some((number) => isIn(number, run)))) return;
    copy.replaceChildren(
      ...lines.flatMap((run) => (typeof run === 'string' ? correct(run).flatMap(withBreaks) : [run])),
    );
    if (copy.firstChild instanceof HTMLBRElement) copy.firstChild.remove();
  };

  const copy = document.createElement('div');
  copy.className = 'root';
  copy.append(...[...element.childNodes].flatMap(copyOf));
  mendPieces(copy);
  return corrections > 0 ? copy : undefined;
};
