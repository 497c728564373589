import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';
import {escapeHtml} from '../snippets/escape-html.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What a CMS keeps, and what says something without a style. */
const kept = new Set('a address bdi br dd dl dt em h1 h2 h3 h4 h5 h6 li ol p s small strong ul'.split(' '));

/** What needs a script, or is no text: controls with what they would say, drawings, code. */
const dropped = new Set(
  'button form iframe input label noscript object option script select style svg template textarea title'.split(' '),
);

const blocks = new Set('address dd dl dt h1 h2 h3 h4 h5 h6 li ol p ul'.split(' '));

/** Blocks in which HTML allows no other. */
const oneLine = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '));

/** What is left out but for its content, which stands by itself. What is in neither list goes on with its line. */
const sections = new Set(
  'article aside blockquote details dialog div figcaption figure footer header main nav section summary table td th tr'.split(
    ' ',
  ),
);

const attributes = ['href', 'rel', 'lang', 'dir', 'translate'];

/** An address that does the same on any page, and runs nothing. */
const isAddress = (href: string): boolean => /^(?:https?|tel|sms|mailto):/i.test(href);

const isElement = (node: Node): node is Element => 'tagName' in node;

const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const classesOf = (element: Element): string[] => (valueOf(element, 'class') ?? '').split(/\s+/);

/** Whether an element says nothing, or nothing that is true for long, in a page that stays as it is. */
const isLeftOut = (element: Element): boolean =>
  dropped.has(element.tagName) ||
  valueOf(element, 'role') === 'status' ||
  // What is open now, and what keys do.
  classesOf(element).some((name) => ['open', 'closed', 'keys'].includes(name)) ||
  // The drawing of a button inside a number's link. A link that is drawn as one is a link all the same.
  (element.tagName === 'span' && valueOf(element, 'part') === 'button');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

/** Plain HTML as it grows: what stands in no block of its own becomes a paragraph. */
class Writer {
  readonly #lines: string[] = [];
  #inline = '';

  /** @param isLine whether there may be no block in it: what would be one is a part of its only line */
  constructor(
    private readonly level: number,
    readonly isLine = false,
  ) {}

  get #indent(): string {
    return '  '.repeat(this.level);
  }

  text(text: string): void {
    this.#inline += text;
  }

  /** Ends what has no block of its own. */
  flush(wrap = true): void {
    if (this.isLine) {
      this.#inline += ' ';
      return;
    }
    const text = this.#inline.replace(/[ \n\r\t]+/g, ' ').trim();
    this.#inline = '';
    if (text === '') return;
    this.#lines.push(wrap ? `${this.#indent}<p>${text}</p>` : this.#indent + text);
  }

  block(lines: string): void {
    this.flush();
    if (lines !== '') this.#lines.push(lines);
  }

  /** All of it on one line, where there is no block in it. */
  get inline(): string {
    return this.#inline.replace(/[ \n\r\t]+/g, ' ');
  }

  get lines(): string[] {
    return this.#lines;
  }
}

const openTag = (element: Element): string => {
  const kept = attributes.flatMap((name) => {
    const value = valueOf(element, name);
    if (value === undefined || value === '' || (name === 'href' && !isAddress(value))) return [];
    return [` ${name}="${escapeHtml(value)}"`];
  });
  return `<${element.tagName}${kept.join('')}>`;
};

const write = (nodes: readonly Node[], writer: Writer, level: number): void => {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) writer.text(escapeText(node.value));
    if (!isElement(node) || isLeftOut(node)) continue;
    const {tagName, childNodes} = node;
    const isBlock = blocks.has(tagName);
    if (tagName === 'br') writer.text('<br>');
    else if (isBlock && !writer.isLine) writer.block(block(node, level));
    else if (isBlock || sections.has(tagName)) {
      writer.flush();
      write(childNodes, writer, level);
      writer.flush();
    } else if (kept.has(tagName) || (tagName === 'span' && (valueOf(node, 'lang') ?? '') !== '')) {
      writer.text(inline(node));
    } else write(childNodes, writer, level);
  }
};

const inline = (element: Element): string => {
  const inside = new Writer(0, true);
  write(element.childNodes, inside, 0);
  const text = inside.inline;
  // Around it, a space is still between two words.
  const tagged = text.trim() && `${openTag(element)}${text.trim()}</${element.tagName}>`;
  return text.replace(/^( ?)[^]*?( ?)$/, (_, before: string, after: string) => before + tagged + after);
};

const block = (element: Element, level: number): string => {
  const indent = '  '.repeat(level);
  const inside = new Writer(level + 1, oneLine.has(element.tagName));
  write(element.childNodes, inside, level + 1);
  const end = `</${element.tagName}>`;
  if (inside.lines.length === 0) {
    const text = inside.inline.trim();
    return text === '' ? '' : `${indent}${openTag(element)}${text}${end}`;
  }
  inside.flush(element.tagName !== 'ul' && element.tagName !== 'ol');
  return [`${indent}${openTag(element)}`, ...inside.lines, `${indent}${end}`].join('\n');
};

/**
 * What a widget shows, as a page can have it without a script: headings, paragraphs, lists and links; no style, class or
 * id. Controls are left out, and so is what is true only now.
 *
 * @param html of a shadow root, as `@lit-labs/ssr` makes it
 * @returns lines of HTML, without indentation before the outermost
 */
export const plainHtml = (html: string): string => {
  const writer = new Writer(0);
  write(parseFragment(html).childNodes, writer, 0);
  writer.flush();
  return writer.lines.join('\n');
};
