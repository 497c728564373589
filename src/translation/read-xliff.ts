import {DOMParser, type Element as XmlElement, type Node as XmlNode} from '@xmldom/xmldom';
import type {Finding, LocaleFile, MessagePart, Unit} from './types.js';

const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2';

const placeholderIndex = (id: string): number => (/^\d+$/.test(id) ? Number(id) : Number.NaN);

/** Text and `<x>` placeholders, in order; marks that tools put around text (`<mrk>`, `<g>`) count as their text. */
const readParts = (node: XmlNode): MessagePart[] => {
  const parts: MessagePart[] = [];
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else if (text !== '') parts.push(text);
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) add(child.nodeValue ?? '');
    else if (child.nodeType === child.ELEMENT_NODE) {
      const element = child as XmlElement;
      if (element.localName === 'x') parts.push({index: placeholderIndex(element.getAttribute('id') ?? '')});
      else {
        for (const part of readParts(element)) {
          if (typeof part === 'string') add(part);
          else parts.push(part);
        }
      }
    }
  }
  return parts;
};

const elements = (node: XmlElement, name: string): XmlElement[] => [
  ...node.getElementsByTagNameNS(xliffNamespace, name),
];

const child = (node: XmlElement, name: string): XmlElement | undefined =>
  [...node.childNodes].find(
    (one): one is XmlElement =>
      one.nodeType === one.ELEMENT_NODE &&
      (one as XmlElement).localName === name &&
      one.namespaceURI === xliffNamespace,
  );

const readUnit = (unit: XmlElement): Unit => {
  const source = child(unit, 'source');
  const target = child(unit, 'target');
  return {
    id: unit.getAttribute('id') ?? '',
    line: unit.lineNumber ?? 1,
    source: source ? readParts(source) : [],
    ...(target && {target: readParts(target)}),
    ...(target?.hasAttribute('state') && {state: target.getAttribute('state') ?? ''}),
  };
};

/** The first line of `text` with an `&`, outside CDATA and comments, that begins neither a character reference nor one of XML's five entities. */
const bareAmpersand = (text: string): number | undefined => {
  const at = text
    .replace(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (section) => section.replace(/&/g, ' '))
    .search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  return at < 0 ? undefined : lineAt(text, at);
};

const error = (line: number, code: string, message: string): Finding => ({line, severity: 'error', code, message});

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Reads an XLIFF 1.2 file. Where it cannot be read, says why. Never throws. */
export const readXliff = (text: string): {file?: LocaleFile; findings: readonly Finding[]} => {
  let problem: Finding | undefined;
  try {
    problem = refuse(text);
    if (problem) return {findings: [problem]};
    const {documentElement: root} = new DOMParser({
      onError: (_level, message, {locator}: {locator?: {lineNumber?: number}}) => {
        const line = Math.max(locator?.lineNumber ?? 1, 1);
        problem ??= error(line, 'malformed', `This is not well-formed XML: ${message}`);
        throw new Error(message);
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return readRoot(root);
  } catch (thrown) {
    return {findings: [problem ?? error(1, 'malformed', `This could not be read: ${String(thrown)}`)]};
  }
};

/** What need not be parsed to be refused. */
const refuse = (text: string): Finding | undefined => {
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) {
    const message = 'The file has a <!DOCTYPE>, which an XLIFF file never needs. Remove it.';
    return error(lineAt(text, doctype), 'doctype', message);
  }
  const ampersand = bareAmpersand(text);
  return ampersand === undefined ? undefined : error(ampersand, 'malformed', 'A bare "&" stands here. Write "&amp;".');
};

const readRoot = (root: XmlElement | null): {file?: LocaleFile; findings: readonly Finding[]} => {
  const [file, another] = root ? elements(root, 'file') : [];
  if (root?.localName !== 'xliff' || root.namespaceURI !== xliffNamespace || !file) {
    const message = `This is not an XLIFF 1.2 file: its root must be <xliff version="1.2" xmlns="${xliffNamespace}">.`;
    return {findings: [error(1, 'not-xliff', message)]};
  }
  if (another) {
    const message = 'There is a second <file>. Move its units into the first one.';
    return {findings: [error(another.lineNumber ?? 1, 'second-file', message)]};
  }
  return {
    file: {
      line: file.lineNumber ?? 1,
      targetLanguage: file.getAttribute('target-language') ?? '',
      units: elements(root, 'trans-unit').map(readUnit),
    },
    findings: [],
  };
};
