import type {ElementSpan, Span} from './types.js';

/** An element of a text that is known to be well-formed. */
export interface Element extends ElementSpan {
  /** As the text has it, with its prefix. */
  readonly name: string;
  /** Its start tag, or all of it where it is empty. */
  readonly tag: Span;
}

/** An attribute of a start tag: with the white space before it, and its value without quotes, as the text has it. */
export interface Attribute extends Span {
  readonly name: string;
  readonly value: Span;
}

// What holds no tags comes first, so that nothing in it is taken for one.
const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<(?<close>\/?)(?<name>[^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

interface Tag extends Span {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

/** The tags between two places, in order. */
export function* tags(text: string, {start, end}: Span): Generator<Tag> {
  const pattern = new RegExp(markup);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const {name, close} = match.groups ?? {};
    if (name === undefined) continue;
    const kind = close === '/' ? 'close' : match[0].endsWith('/>') ? 'empty' : 'open';
    yield {name, kind, start: match.index, end: pattern.lastIndex};
  }
}

/** All elements between two places, each before those inside it. */
export const elements = (text: string, span: Span): Element[] => {
  const found: Element[] = [];
  const open: {at: number; tag: Tag}[] = [];
  for (const tag of tags(text, span)) {
    if (tag.kind === 'close') {
      const opened = open.pop();
      if (!opened) continue;
      const {name, start, end} = opened.tag;
      found[opened.at] = {
        name,
        start,
        end: tag.end,
        tag: {start, end},
        content: {start: end, end: tag.start},
      };
    } else {
      const {name, start, end} = tag;
      const at = found.push({name, start, end, tag: {start, end}, content: undefined}) - 1;
      if (tag.kind === 'open') open.push({at, tag});
    }
  }
  return found;
};

/** The elements that stand in another, but in no further one. */
export const children = (text: string, {content}: ElementSpan): Element[] => {
  let after = 0;
  return content
    ? elements(text, content).filter(({start, end}) => {
        if (start < after) return false;
        after = end;
        return true;
      })
    : [];
};

/** The element that stands at a span. */
export const elementAt = (text: string, span: ElementSpan): Element => {
  const [tag] = tags(text, span);
  if (!tag) throw new Error(`No element starts at ${String(span.start)}.`);
  return {...span, name: tag.name, tag: {start: tag.start, end: tag.end}};
};

export const attributes = (text: string, {tag}: Element): Attribute[] => {
  const pattern = /\s+(?<name>[^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  return [...text.slice(tag.start, tag.end).matchAll(pattern)].map((match) => {
    const start = tag.start + match.index;
    const end = start + match[0].length;
    const opening = match[0].search(/["']/);
    return {name: match.groups?.name ?? '', start, end, value: {start: start + opening + 1, end: end - 1}};
  });
};

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** What a stretch of text or an attribute's value says, once its references are put in. */
export const unescape = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });

/** The value of an attribute; `undefined` where the element has none of that name. */
export const attribute = (text: string, element: Element, name: string): string | undefined => {
  const {value} = attributes(text, element).find((one) => one.name === name) ?? {};
  return value && unescape(text.slice(value.start, value.end));
};

/** What an element that holds text alone says, in one line. */
export const textOf = (text: string, {content}: ElementSpan): string =>
  (content ? text.slice(content.start, content.end) : '')
    .replace(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[^>]*>|([^<]+)/g, (_, cdata?: string, plain?: string) =>
      plain === undefined ? (cdata ?? '') : unescape(plain),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** What no XML file can hold, not even as a reference. */
export const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Text as it stands between tags. A line break in it would count as a space: it is one. */
export const escapeText = (text: string): string =>
  text
    .replace(/[ \t]*[\r\n]\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Text as it stands in an attribute, whichever quotes are around it. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&apos;');
