import type {Element} from './page-tree.js';

/** The attributes of an element, and what a word processor has done to them. */
export interface Attributes {
  /** What an attribute was meant to say: without quotation marks that became a part of it. */
  readonly get: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  /** Those whose quotation marks became a part of their values. */
  readonly smart: readonly string[];
}

/** What word processors, and systems that escape, make of quotation marks. */
const atStart = /^[“”„‟«»″‶‘’‚‛′"']+/;
const atEnd = /[“”„‟«»″‶‘’‚‛′"']+$/;
/** So many marks are taken away: looking for the end in a long row of them takes as long as its square. */
const mostMarks = 50;

const withoutMarks = (value: string): string => {
  const started = value.slice(0, mostMarks).replace(atStart, '') + value.slice(mostMarks);
  return started.slice(0, -mostMarks) + started.slice(-mostMarks).replace(atEnd, '');
};

/** One mark at the start, or at the end, is enough: where there was a space, the value ends there. */
const isSmart = (value: string): boolean => /^[“”„‟«»″‶‘’‚‛′]|[“”„‟«»″‶]$|^"[^]*"$|^"/.test(value);

export const attributesOf = ({attrs}: Element): Attributes => {
  const values = new Map(attrs.map(({name, value}) => [name, value]));
  const smart = [...values].flatMap(([name, value]) => (isSmart(value) ? [name] : []));
  return {
    get: (name) => {
      const value = values.get(name);
      return value !== undefined && isSmart(value) ? withoutMarks(value) : value;
    },
    has: (name) => values.has(name),
    smart,
  };
};
