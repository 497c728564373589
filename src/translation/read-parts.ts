import type {DocumentElement} from './parse-document.js';
import {placeholderName} from './placeholder-name.js';
import type {MessagePart, Placeholder} from './types.js';

const placeholder = ({attributes}: DocumentElement): Placeholder => {
  const id = attributes.id ?? '';
  const name = placeholderName(attributes['equiv-text'] ?? '');
  return {index: /^\d+$/.test(id) ? Number(id) : Number.NaN, ...(name !== undefined && {name})};
};

/** The parts of a text before white space is settled, and the names of the elements that it should not hold. */
const collect = (element: DocumentElement, parts: MessagePart[], foreign: string[]): void => {
  for (const child of element.children) {
    if (typeof child === 'string') {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + child;
      else parts.push(child);
      continue;
    }
    const own = child.namespace === element.namespace;
    if (own && child.localName === 'x') parts.push(placeholder(child));
    // A mark says something about a text, and is not part of it.
    if (!own || child.localName !== 'mrk') {
      if (!own || child.localName !== 'x' || child.children.length > 0) foreign.push(child.name);
    }
    collect(child, parts, foreign);
  }
};

/** White space that a line break is in is a tool's layout: one space, and none at the edges of the whole text. */
const settle = (part: string, isFirst: boolean, isLast: boolean): string =>
  // One run at a time: a pattern that looks for the line break itself takes long over a file of nothing but spaces.
  part.replace(/[ \t\r\n]+/g, (space, at: number) => {
    if (!/[\r\n]/.test(space)) return space;
    return (isFirst && at === 0) || (isLast && at + space.length === part.length) ? '' : ' ';
  });

/**
 * The parts of a `<source>` or `<target>`. Marks (`<mrk>`) count as their text.
 *
 * @returns `foreign`: the names of elements that no message of ours has
 */
export const readParts = (element: DocumentElement): {parts: readonly MessagePart[]; foreign: readonly string[]} => {
  const collected: MessagePart[] = [];
  const foreign: string[] = [];
  collect(element, collected, foreign);
  const last = collected.length - 1;
  const parts = collected
    .map((part, index) => (typeof part === 'string' ? settle(part, index === 0, index === last) : part))
    .filter((part) => part !== '');
  return {parts, foreign};
};

/** What an element says, as one line. */
export const readText = (element: DocumentElement): string =>
  readParts(element)
    .parts.filter((part) => typeof part === 'string')
    .join('')
    .trim();
