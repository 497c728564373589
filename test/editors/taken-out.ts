import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

interface Markup {
  readonly tags: Set<string>;
  /** Attributes with a value, as `tag name`. */
  readonly attributes: Set<string>;
}

const gather = (node: Node, markup: Markup): Markup => {
  if ('tagName' in node) {
    markup.tags.add(node.tagName);
    for (const {name, value} of node.attrs) if (value !== '') markup.attributes.add(`${node.tagName} ${name}`);
  }
  if ('childNodes' in node) for (const child of node.childNodes) gather(child, markup);
  return markup;
};

const markupOf = (texts: readonly string[]): Markup =>
  gather(parseFragment(texts.join('\n')), {tags: new Set(), attributes: new Set()});

/** `csw-…` and `data-…` stand for all of their kind. */
const kind = (name: string): string => name.replace(/^(csw|data)-.*/, '$1-…');

/** The tags that an editor takes out, and the attributes that it takes off the tags that it keeps. */
export const takenOut = (
  sources: readonly string[],
  saved: readonly string[],
): {tags: string[]; attributes: string[]} => {
  const before = markupOf(sources);
  const after = markupOf(saved);
  const attributes = [...before.attributes].filter(
    (pair) => after.tags.has(pair.split(' ')[0] ?? '') && !after.attributes.has(pair),
  );
  return {
    tags: [...new Set([...before.tags].filter((tag) => !after.tags.has(tag)).map(kind))].sort(),
    attributes: [...new Set(attributes.map((pair) => kind(pair.split(' ')[1] ?? '')))].sort(),
  };
};
