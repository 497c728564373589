import {attribute, elements, type Element, escapeAttribute, escapeText, notXml} from './xml-markup.js';
import type {ElementSpan, MessagePart, Placeholder} from './types.js';

/** The `<x>` elements of a source or target, at any depth. */
export const placeholderElements = (text: string, {content}: ElementSpan): Element[] =>
  content ? elements(text, content).filter(({name}) => name.replace(/^.*:/, '') === 'x') : [];

/** The index that an `<x>` names; `NaN` where its id is none. */
export const indexOf = (text: string, element: Element): number => {
  const id = attribute(text, element, 'id') ?? '';
  return /^\d+$/.test(id) ? Number(id) : Number.NaN;
};

/** How each placeholder of a source is written there, by index. */
export const writtenPlaceholders = (text: string, source: ElementSpan | undefined): ReadonlyMap<number, string> =>
  new Map(
    source ? placeholderElements(text, source).map((x) => [indexOf(text, x), text.slice(x.start, x.end)] as const) : [],
  );

const writePlaceholder = ({index, name}: Placeholder): string => {
  if (!Number.isInteger(index)) throw new Error('A placeholder without a number cannot be written.');
  const equivalent = name === undefined ? '' : ` equiv-text="${escapeAttribute(`{${name}}`)}"`;
  return `<x id="${String(index)}"${equivalent}/>`;
};

/**
 * A message as it stands between the tags of a source or target.
 *
 * @param written how placeholders are written; others are made from their number and name
 * @throws where it has a character that XML cannot hold
 */
export const writeParts = (parts: readonly MessagePart[], written: ReadonlyMap<number, string> = new Map()): string =>
  parts
    .map((part) => {
      if (typeof part !== 'string') return written.get(part.index) ?? writePlaceholder(part);
      const illegal = notXml.exec(part)?.[0].codePointAt(0);
      if (illegal !== undefined) {
        throw new Error(`No file can hold the character U+${illegal.toString(16).padStart(4, '0')}. Remove it.`);
      }
      return escapeText(part);
    })
    .join('');
