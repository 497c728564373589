import {insertion, type Splice, splice} from './splice.js';
import type {ElementSpan} from './types.js';
import {attributes, type Element, elements, escapeAttribute, tags, unescape} from './xml-markup.js';

/** The prefixes that an element declares, and what they stand for. */
const declared = (text: string, element: Element): [prefix: string, uri: string][] =>
  attributes(text, element).flatMap(({name, value}) =>
    name.startsWith('xmlns:') ? [[name.slice(6), unescape(text.slice(value.start, value.end))]] : [],
  );

/** The prefixes that hold at a place, from all elements that are open there. */
const namespacesAt = (text: string, offset: number): ReadonlyMap<string, string> => {
  const open: Element[] = [];
  for (const tag of tags(text, {start: 0, end: offset})) {
    if (tag.kind === 'close') open.pop();
    else if (tag.kind === 'open') open.push({...tag, tag, content: undefined});
  }
  return new Map(open.flatMap((element) => declared(text, element)));
};

/** The prefixes that an element needs from around it. */
const neededPrefixes = (text: string, span: ElementSpan): string[] => {
  const all = elements(text, span);
  const inside = new Set([
    'xml',
    'xmlns',
    ...all.flatMap((element) => declared(text, element).map(([prefix]) => prefix)),
  ]);
  const used = all.flatMap((element) => [element.name, ...attributes(text, element).map(({name}) => name)]);
  const prefixes = used.filter((name) => name.includes(':')).map((name) => name.replace(/:.*/s, ''));
  return [...new Set(prefixes)].filter((prefix) => !inside.has(prefix));
};

/** The namespaces that an element takes along when it moves to another file, by prefix. */
export const namespacesFor = (text: string, span: ElementSpan): ReadonlyMap<string, string> => {
  const prefixes = neededPrefixes(text, span);
  if (prefixes.length === 0) return new Map();
  const around = namespacesAt(text, span.start);
  return new Map(prefixes.map((prefix) => [prefix, around.get(prefix) ?? '']));
};

/** Declares prefixes on the first element of a text. */
const declare = (text: string, namespaces: ReadonlyMap<string, string>): Splice[] => {
  const [root] = elements(text, {start: 0, end: text.length});
  if (!root) return [];
  const place = attributes(text, root).at(-1)?.end ?? root.tag.start + 1 + root.name.length;
  return [...namespaces].map(([prefix, uri]) => insertion(place, ` xmlns:${prefix}="${escapeAttribute(uri)}"`));
};

/** An element on its way from one file to another. */
export interface Moving {
  /** All of it. */
  readonly text: string;
  readonly namespaces: ReadonlyMap<string, string>;
}

/**
 * Declares in a file what elements that move there need. One that has a prefix in another sense says so itself.
 *
 * @returns the elements, and the changes to the file
 */
export const declareNamespaces = (
  into: string,
  moving: readonly Moving[],
): {readonly texts: readonly string[]; readonly splices: readonly Splice[]} => {
  const [root] = elements(into, {start: 0, end: into.length});
  const present = new Map(root ? declared(into, root) : []);
  const added = new Map<string, string>();
  const texts = moving.map(({text, namespaces}) => {
    const own = new Map<string, string>();
    for (const [prefix, uri] of namespaces) {
      if (!present.has(prefix)) {
        present.set(prefix, uri);
        added.set(prefix, uri);
      } else if (present.get(prefix) !== uri) own.set(prefix, uri);
    }
    return own.size === 0 ? text : splice(text, declare(text, own));
  });
  return {texts, splices: declare(into, added)};
};
