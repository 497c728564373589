import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What a CMS keeps, and what says something without a style. */
const kept = new Set('a address bdi br dd dl dt em h1 h2 h3 h4 h5 h6 li ol p s small strong ul'.split(' '));

/** What needs a script: controls, and what they would say. */
const controls = new Set('button form input label option select svg textarea'.split(' '));

const blocks = new Set('address dd dl dt h1 h2 h3 h4 h5 h6 li ol p ul'.split(' '));

const attributes = ['href', 'rel', 'lang', 'dir', 'translate'];

const isElement = (node: Node): node is Element => 'tagName' in node;

const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const classesOf = (element: Element): string[] => (valueOf(element, 'class') ?? '').split(/\s+/);

/** Whether an element says nothing, or nothing that is true for long, in a page that stays as it is. */
const isLeftOut = (element: Element): boolean =>
  controls.has(element.tagName) ||
  valueOf(element, 'role') === 'status' ||
  // What is open now, and what keys do.
  classesOf(element).some((name) => ['open', 'closed', 'keys'].includes(name)) ||
  // The drawing of a button inside a number's link. A link that is drawn as one is a link all the same.
  (element.tagName === 'span' && valueOf(element, 'part') === 'button');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

const escapeValue = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Plain HTML as it grows: what stands in no block of its own becomes a paragraph. */
class Writer {
  readonly #lines: string[] = [];
  #inline = '';

  constructor(private readonly level: number) {}

  get #indent(): string {
    return '  '.repeat(this.level);
  }

  text(text: string): void {
    this.#inline += text;
  }

  /** Ends what has no block of its own. */
  flush(wrap = true): void {
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
    return this.#inline.replace(/[ \n\r\t]+/g, ' ').trim();
  }

  get lines(): string[] {
    return this.#lines;
  }
}

const openTag = (element: Element): string => {
  const kept = attributes.flatMap((name) => {
    const value = valueOf(element, name);
    return value === undefined || value === '' ? [] : [` ${name}="${escapeValue(value)}"`];
  });
  return `<${element.tagName}${kept.join('')}>`;
};

const write = (nodes: readonly Node[], writer: Writer, level: number): void => {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) writer.text(escapeText(node.value));
    if (!isElement(node) || isLeftOut(node)) continue;
    const {tagName, childNodes} = node;
    if (tagName === 'br') writer.text('<br>');
    else if (blocks.has(tagName)) writer.block(block(node, level));
    else if (kept.has(tagName)) writer.text(inline(node));
    else if (tagName === 'span' && (valueOf(node, 'lang') ?? '') !== '') writer.text(inline(node));
    else if (tagName === 'span') write(childNodes, writer, level);
    else {
      writer.flush();
      write(childNodes, writer, level);
      writer.flush();
    }
  }
};

const inline = (element: Element): string => {
  const inside = new Writer(0);
  write(element.childNodes, inside, 0);
  const text = inside.inline;
  return text === '' ? '' : `${openTag(element)}${text}</${element.tagName}>`;
};

const block = (element: Element, level: number): string => {
  const indent = '  '.repeat(level);
  const inside = new Writer(level + 1);
  write(element.childNodes, inside, level + 1);
  const end = `</${element.tagName}>`;
  if (inside.lines.length === 0) {
    const text = inside.inline;
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
