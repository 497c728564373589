import {type XmlElement as ParsedElement, parseXml, XmlCdata, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml';
import {error} from './finding.js';
import {lineFinder} from './line-finder.js';
import type {ElementSpan, Finding} from './types.js';

/** An element, with its namespace found. Comments and processing instructions are left out. */
export interface DocumentElement {
  /** As it is written: `loc:target`. */
  readonly name: string;
  /** `''` where there is none. */
  readonly prefix: string;
  readonly localName: string;
  /** `''` where there is none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (DocumentElement | string)[];
  readonly at: ElementSpan;
}

export interface ParsedDocument {
  readonly root: DocumentElement;
  readonly lineAt: (offset: number) => number;
}

type Namespaces = Readonly<Record<string, string>>;

const builtIn = Object.assign(Object.create(null) as Namespaces, {xml: 'http://www.w3.org/XML/1998/namespace'});

/** Deeper than any tool nests. What is deeper would only exhaust the reader's stack. */
const deepest = 100;

class Refusal extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message);
  }
}

/** Where the tag that begins at `start` ends: a `>` inside an attribute's value is not its end. */
const tagEnd = (text: string, start: number): number => {
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
};

const spanOf = (text: string, {start, end}: ParsedElement): ElementSpan => {
  const contentStart = tagEnd(text, start);
  const empty = contentStart >= end;
  return {start, end, content: empty ? undefined : {start: contentStart, end: text.lastIndexOf('</', end - 1)}};
};

const split = (name: string): [prefix: string, localName: string] => {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
};

const declaredIn = (attributes: Readonly<Record<string, string>>, outer: Namespaces): Namespaces => {
  const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const [prefix, local] = split(name);
    if (name === 'xmlns') return [['', value]];
    return prefix === 'xmlns' ? [[local, value]] : [];
  });
  // A chain, so that many declarations, again and again, cost nothing.
  return declared.length > 0 ? Object.assign(Object.create(outer) as Namespaces, Object.fromEntries(declared)) : outer;
};

const resolve = (
  element: ParsedElement,
  text: string,
  lineAt: (offset: number) => number,
  outer: Namespaces,
  depth = 0,
): DocumentElement => {
  if (depth > deepest) throw new Refusal(tooDeep(lineAt(element.start)));
  const namespaces = declaredIn(element.attributes, outer);
  const [prefix, localName] = split(element.name);
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const [used] = split(name);
    if (used === '' || used === 'xmlns' || used in namespaces) continue;
    const message = `"${name}" has the prefix "${used}", which nothing declares. Export the file again from the tool that wrote it.`;
    throw new Refusal(error(lineAt(element.start), 'malformed', message));
  }
  return {
    name: element.name,
    prefix,
    localName,
    namespace: namespaces[prefix] ?? '',
    attributes: element.attributes,
    children: element.children.flatMap((child): (DocumentElement | string)[] => {
      if (child instanceof XmlElement) return [resolve(child, text, lineAt, namespaces, depth + 1)];
      return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : [];
    }),
    at: spanOf(text, element),
  };
};

const tooDeep = (line: number): Finding =>
  error(line, 'too-deep', 'Elements stand inside elements without end. Export the file again from the tool.');

/** The end of what may stand before the root or a DOCTYPE: white space, comments and processing instructions. */
const prologEnd = (text: string): number => {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    const end = close === undefined ? -1 : text.indexOf(close, at);
    if (close === undefined || end < 0) return at;
    at = end + close.length;
  }
};

/** The parser counts characters, where a text counts UTF-16 code units. */
const codeUnits = (text: string, characters: number): number => {
  let at = 0;
  for (let count = 0; count < characters && at < text.length; count++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

/** What the parser says, in words of ours where a translator can do something about it. */
const malformed = (thrown: XmlError, text: string, lineAt: (offset: number) => number): Finding => {
  const at = codeUnits(text, thrown.pos);
  const [what = ''] = thrown.message.split(/ \(line \d|\n/);
  const [, unclosed] = /^Missing end tag for element (.+)/.exec(what) ?? [];
  if (/reference|entity isn't defined/i.test(what)) {
    const ampersand = Math.max(text.lastIndexOf('&', at), 0);
    return error(lineAt(ampersand), 'malformed', 'A bare "&" stands here. Write "&amp;".');
  }
  if (unclosed !== undefined && text.slice(at).trim() === '') {
    const message = `The file ends inside <${unclosed}>. It may have been cut off: get it whole once more.`;
    return error(lineAt(at), 'malformed', message);
  }
  if (unclosed !== undefined) {
    const start = Math.max(text.lastIndexOf(`<${unclosed}`, at), 0);
    const message = `<${unclosed}> is not closed before something else is. Write </${unclosed}> where it ends.`;
    return error(lineAt(start), 'malformed', message);
  }
  return error(
    lineAt(at),
    'malformed',
    `This is not well-formed XML: ${what}. Mend it, or export the file again from the tool that wrote it.`,
  );
};

/** Parses an XML document, or says why it cannot be. Never throws. */
export const parseDocument = (text: string): ParsedDocument | {readonly finding: Finding} => {
  const lineAt = lineFinder(text);
  const prolog = prologEnd(text);
  if (/^<!DOCTYPE/i.test(text.slice(prolog, prolog + 9))) {
    const message = 'The file has a <!DOCTYPE>, which an XLIFF file never needs. Remove it.';
    return {finding: error(lineAt(prolog), 'doctype', message)};
  }
  try {
    // A carriage return is white space, wherever it stands. The parser takes long over many of them.
    const {root} = parseXml(text.replaceAll('\r', ' '), {includeOffsets: true, preserveCdata: true});
    if (!root) throw new Error('no root');
    return {root: resolve(root, text, lineAt, builtIn), lineAt};
  } catch (thrown) {
    if (thrown instanceof Refusal) return {finding: thrown.finding};
    if (thrown instanceof XmlError) return {finding: malformed(thrown, text, lineAt)};
    return {finding: tooDeep(1)};
  }
};
