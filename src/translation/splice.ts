import {attributes, type Element, escapeAttribute} from './xml-markup.js';
import type {Span} from './types.js';

/** A stretch of a text, and what shall stand there instead. */
export interface Splice extends Span {
  readonly text: string;
}

const width = ({start, end}: Span): number => Math.min(end - start, 1);

/**
 * A text with some stretches replaced; all else stays as it is. What is put in at one place comes in the order given, and
 * before what is replaced there.
 *
 * @param within only this part of the text is returned
 */
export const splice = (
  text: string,
  splices: readonly Splice[],
  within: Span = {start: 0, end: text.length},
): string => {
  let result = '';
  let at = within.start;
  for (const {start, end, text: replacement} of [...splices].sort((a, b) => a.start - b.start || width(a) - width(b))) {
    if (start < at || end > within.end) throw new Error(`Two changes meet at ${String(start)}.`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at, within.end);
};

export const insertion = (at: number, text: string): Splice => ({start: at, end: at, text});

/** The line break and the indentation that stand right before a place; `''` where its line has more before it. */
export const indentAt = (text: string, offset: number): string => {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  if (text[start - 1] === '\n') start -= text[start - 2] === '\r' ? 2 : 1;
  else if (text[start - 1] === '\r') start--;
  else return '';
  return text.slice(start, offset);
};

/** Takes out an element, and its line with it. */
export const removal = (text: string, {start, end}: Span): Splice => ({
  start: start - indentAt(text, start).length,
  end,
  text: '',
});

/** Sets an attribute in its place and quotes, adds it as the last one, or takes it out. */
export const setAttribute = (text: string, element: Element, name: string, value: string | undefined): Splice[] => {
  const all = attributes(text, element);
  const present = all.find((one) => one.name === name);
  if (value === undefined) return present ? [{start: present.start, end: present.end, text: ''}] : [];
  const written = escapeAttribute(value);
  if (present) {
    const {start, end} = present.value;
    return text.slice(start, end) === written ? [] : [{start, end, text: written}];
  }
  const place = all.at(-1)?.end ?? element.tag.start + 1 + element.name.length;
  return [insertion(place, ` ${name}="${written}"`)];
};

/** Replaces what stands between an element's tags; one that is empty gets both. */
export const setContent = (text: string, element: Element, content: string): Splice[] => {
  if (element.content) {
    const {start, end} = element.content;
    return text.slice(start, end) === content ? [] : [{start, end, text: content}];
  }
  if (content === '') return [];
  const {start, end} = element.tag;
  const slash = start + text.slice(start, end).search(/\s*\/>$/);
  return [{start: slash, end, text: `>${content}</${element.name}>`}];
};
