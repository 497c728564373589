import {numberOf} from '../../packs/number-pattern.js';
import {type Attributes, attributesOf} from './attributes.js';
import {type EmbedAddress, readEmbedAddress} from './embed-address.js';
import type {EscapedTag} from '../page-report.js';
import {findEscaped} from './escaped.js';
import {type Document, type Element, isElement, lineOf, type Node} from './page-tree.js';
import {Words} from './words.js';

/** A tag of ours, or one that leads to us. */
export interface Tag {
  readonly element: Element;
  readonly attributes: Attributes;
  readonly line: number;
}

export interface WidgetPart extends Tag {
  readonly form: 'element' | 'div';
  readonly words: Words;
}

export interface FramePart extends Tag {
  readonly address: EmbedAddress;
}

/** A link to a widget's own page, or its address as text. */
export interface LinkPart {
  readonly src: string;
  readonly address: EmbedAddress;
  readonly line: number;
  /** What stands in its paragraph. */
  readonly words: Words;
  /** Whether the address is all that the link says: what a system that embeds by address is given. */
  readonly isBare: boolean;
}

/** What stands in no part of ours, by what holds it. */
export interface LoosePart {
  readonly container: Element | undefined;
  readonly words: Words;
}

/** What may be ours in a page, in its order. */
export interface Collected {
  readonly scripts: readonly Tag[];
  readonly widgets: readonly WidgetPart[];
  readonly frames: readonly FramePart[];
  readonly links: readonly LinkPart[];
  readonly loose: readonly LoosePart[];
  readonly escaped: readonly EscapedTag[];
}

const setOf = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));
const unseen = setOf('script style template title textarea select datalist iframe noembed noframes object');
const inline = setOf('a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u var');
/** Where the link of a frame stands beside a number. */
const paragraphs = setOf('p li dd dt td th figcaption h1 h2 h3 h4 h5 h6 center');
/** What a fallback is made of. Of anything else, it may be the content. */
const ofFallback = setOf('address br dd dl dt figcaption h1 h2 h3 h4 h5 h6 li ol p ul');

const isHidden = ({attributes}: Tag): boolean =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style')?.slice(0, 1000) ?? '');

/** The file of ours that a script tag names; `undefined` for any other. */
export const ownFile = (src: string): string | undefined => /(?:^|\/)(csw(?:-[a-z-]+)?\.js)(?:[?#]|$)/.exec(src)?.[1];

export const addressOf = ({attributes}: Tag): string =>
  (attributes.get('src') ?? attributes.get('data-src') ?? '').trim();

/** An editor needs no more examples. */
const mostEscaped = 50;
const mostAddresses = 50;

const addressPattern = /https?:\/\/[^\s<>"'“”[\]]{1,300}\/embed\/[^\s<>"'“”[\]]{1,200}/g;

interface Step {
  readonly node: Node | Document;
  /** Of what a text here is a part. */
  readonly words: Words;
  readonly container: Element | undefined;
  /** Whether `words` is that of a tag of ours. */
  readonly isOurs: boolean;
  readonly isInLink: boolean;
}

/** Goes through a page once, without recursion: how deep it is, its author decides. */
export const collect = (document: Document): Collected => {
  const scripts: Tag[] = [];
  const widgets: WidgetPart[] = [];
  const frames: FramePart[] = [];
  const links: LinkPart[] = [];
  const escaped: EscapedTag[] = [];
  let addresses = 0;
  const loose = new Map<Element | undefined, LoosePart>();

  const looseWords = (container: Element | undefined): Words => {
    const part = loose.get(container) ?? {container, words: new Words()};
    loose.set(container, part);
    return part.words;
  };

  const readText = (text: string, line: number, {words, isOurs, isInLink}: Step): void => {
    words.add(text, line);
    const tags = escaped.length < mostEscaped ? findEscaped(text, line) : [];
    escaped.push(...tags);
    if (tags.length > 0 || isOurs || isInLink) return;
    let at = line;
    let counted = 0;
    for (const {0: src, index} of text.matchAll(addressPattern)) {
      if (addresses >= mostAddresses) return;
      const address = readEmbedAddress(src);
      if (!address) continue;
      addresses++;
      at += text.slice(counted, index).split('\n').length - 1;
      counted = index;
      links.push({src, address, line: at, words: new Words(), isBare: true});
    }
  };

  const readLink = (tag: Tag, words: Words): void => {
    const {element, attributes, line} = tag;
    const href = attributes.get('href');
    if (href === undefined) words.deadLinks.push({text: textIn(element), line});
    const number = numberOf(href?.trim() ?? '');
    if (number === undefined) return;
    words.links.push({number, line, text: textIn(element)});
    if (attributes.smart.includes('href')) words.smartLines.push(line);
  };

  /** The link to a widget's own page in a paragraph. */
  const linkIn = (paragraph: Element): LinkPart | undefined => {
    for (const node of paragraph.childNodes) {
      if (!isElement(node) || node.tagName !== 'a') continue;
      const src = attributesOf(node).get('href') ?? '';
      const address = readEmbedAddress(src);
      if (address)
        return {src, address, line: lineOf(node), words: new Words(), isBare: textIn(paragraph).trim() === src.trim()};
    }
    return undefined;
  };

  /** What is read in an element; `undefined`: nothing. */
  const enter = (element: Element, step: Step): Omit<Step, 'node'> | undefined => {
    const attributes = attributesOf(element);
    const tag: Tag = {element, attributes, line: lineOf(element)};
    const {tagName} = element;
    if (tagName === 'script' && ownFile(addressOf(tag)) !== undefined) scripts.push(tag);
    if (tagName === 'iframe') {
      const address = readEmbedAddress(addressOf(tag));
      if (address) frames.push({...tag, address});
    }
    if (unseen.has(tagName) || isHidden(tag)) return undefined;
    if (tagName === 'a') readLink(tag, step.words);
    if (step.isOurs) return {...step, isInLink: step.isInLink || tagName === 'a'};
    const isPlaceholder = attributes.has('data-csw');
    if (isPlaceholder || tagName.startsWith('csw-')) {
      const part: WidgetPart = {...tag, form: isPlaceholder ? 'div' : 'element', words: new Words()};
      widgets.push(part);
      return {...step, words: part.words, isOurs: true};
    }
    if (inline.has(tagName)) {
      const src = tagName === 'a' ? (attributes.get('href') ?? '') : '';
      const address = readEmbedAddress(src);
      if (address)
        links.push({src, address, line: tag.line, words: new Words(), isBare: textIn(element).trim() === src.trim()});
      return {...step, isInLink: step.isInLink || tagName === 'a'};
    }
    const link = paragraphs.has(tagName) ? linkIn(element) : undefined;
    if (link) {
      links.push(link);
      return {...step, words: link.words, isOurs: true};
    }
    if (ofFallback.has(tagName)) return step;
    return {...step, container: element, words: looseWords(element)};
  };

  const steps: (Step | Words)[] = [
    {node: document, words: looseWords(undefined), container: undefined, isOurs: false, isInLink: false},
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step instanceof Words) {
      step.break();
      continue;
    }
    const {node} = step;
    if (node.nodeName === '#text' && 'value' in node) readText(node.value, lineOf(node), step);
    if (!('childNodes' in node)) continue;
    const inside = isElement(node) ? enter(node, step) : step;
    if (!inside) continue;
    if (!inline.has(node.nodeName)) {
      inside.words.break();
      steps.push(inside.words);
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child) steps.push({...inside, node: child});
    }
  }
  return {scripts, widgets, frames, links, loose: [...loose.values()], escaped};
};

/** The text of an element, as much as a number or an address can have. */
const textIn = (element: Element): string => {
  const nodes: Node[] = [element];
  let text = '';
  for (let node = nodes.pop(); node && text.length < 500; node = nodes.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value.slice(0, 500);
    else if ('childNodes' in node) nodes.push(...node.childNodes.slice(0, 50).reverse());
  }
  return text;
};
