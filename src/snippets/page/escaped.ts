import {readEmbedAddress} from './embed-address.js';
import {type Attributes, attributesOf} from './attributes.js';
import {isElement, parsePage, type Element, type Node} from './page-tree.js';
import type {EscapedTag} from '../page-report.js';

// What stands between two signs is bounded: else a text of nothing but starts would take for ever.
const pattern =
  /(?:<|&lt;)(?:csw-[a-z-]+|div\b[^<>]{0,300}\bdata-csw|script\b[^<>]{0,300}\bcsw(?:-[a-z-]+)?\.js|iframe\b[^<>]{0,300}\/embed\/)/gi;

/** So much of a text is read as the tag that it shows. */
const longest = 2000;
const most = 50;

const firstElement = (text: string): Element | undefined => {
  const nodes: Node[] = [...parsePage(text).document.childNodes];
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    if (!isElement(node)) continue;
    if (!['html', 'head', 'body'].includes(node.tagName)) return node;
    nodes.push(...node.childNodes);
  }
  return undefined;
};

/** The name of the widget's own page that the attributes of a tag ask for. */
export const nameOf = (widget: string, attributes: Attributes, prefix = ''): string => {
  const topic = attributes.get(`${prefix}topic`);
  return widget === 'safety-advice' ? `${widget}-${topic ?? 'community-safety'}` : widget;
};

const readTag = (text: string, line: number): EscapedTag => {
  const element = firstElement(text);
  if (!element) return {form: 'script', name: '', line};
  const attributes = attributesOf(element);
  const {tagName} = element;
  const lang = attributes.get('lang') ?? attributes.get('data-lang');
  if (tagName.startsWith('csw-'))
    return {form: 'element', name: nameOf(tagName.slice(4), attributes), area: attributes.get('area'), lang, line};
  const placeholder = attributes.get('data-csw');
  if (placeholder !== undefined)
    return {form: 'div', name: nameOf(placeholder, attributes, 'data-'), area: attributes.get('data-area'), lang, line};
  const address = readEmbedAddress(attributes.get('src') ?? '');
  return address ? {form: 'iframe', ...address, line} : {form: 'script', name: '', line};
};

/** The tags of ours in a text of a page. */
export const findEscaped = (text: string, line: number): readonly EscapedTag[] => {
  if (!/<|&lt;/.test(text)) return [];
  return [...text.matchAll(pattern)].slice(0, most).map(({index}) => {
    const shown = text
      .slice(index, index + longest)
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"');
    return readTag(shown, line + text.slice(0, index).split('\n').length - 1);
  });
};
