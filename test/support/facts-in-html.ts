import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];

/** A number as a page has it. */
export interface NumberInHtml {
  readonly text: string;
  /** What a press on it opens; absent where it is no link. */
  readonly href?: string;
  readonly dir: string | undefined;
}

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;

const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => ['childNodes' in node ? [node, ...all(node.childNodes)] : node].flat());

/** The text of a piece of HTML, a space for each tag of a block. */
export const textOf = (html: string): string =>
  all(parseFragment(html.replace(/<\/(?:p|li|h\d)>/g, ' $&')).childNodes)
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Where the links of a piece of HTML lead, in order. */
export const hrefsIn = (html: string): string[] =>
  all(parseFragment(html).childNodes).flatMap((node) => attribute(node, 'href') ?? []);

/** The telephone numbers in a piece of HTML, in order: what is marked as one that no translator may touch. */
export const numbersIn = (html: string): NumberInHtml[] => {
  const walk = (nodes: readonly Node[], href: string | undefined): NumberInHtml[] =>
    nodes.flatMap((node) => {
      if (!('childNodes' in node)) return [];
      const [text] = node.childNodes;
      const isNumber = node.nodeName === 'bdi' && text && 'value' in text && /^[\d\s+]+$/.test(text.value);
      if (!isNumber) return walk(node.childNodes, attribute(node, 'href') ?? href);
      return [{text: text.value, dir: attribute(node, 'dir'), ...(href !== undefined && {href})}];
    });
  return walk(parseFragment(html).childNodes, undefined);
};
