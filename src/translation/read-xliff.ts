import {DOMParser, type Element as XmlElement, type Node as XmlNode} from '@xmldom/xmldom';
import type {Finding, LocaleFile, MessagePart, Unit} from './types.js';

const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2';

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
      if (element.localName === 'x') parts.push({index: Number(element.getAttribute('id') ?? Number.NaN)});
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

/** The first line of `text` with an `&` that begins neither a character reference nor one of XML's five entities. */
const bareAmpersand = (text: string): number | undefined => {
  const at = text
    .replace(/<!\[CDATA\[.*?\]\]>/gs, (section) => section.replace(/&/g, ' '))
    .search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
};

const error = (line: number, code: string, message: string): Finding => ({line, severity: 'error', code, message});

/** Reads an XLIFF 1.2 file. Where it cannot be read, says why. Never throws. */
export const readXliff = (text: string): {file?: LocaleFile; findings: readonly Finding[]} => {
  if (/<!DOCTYPE/i.test(text)) {
    return {findings: [error(1, 'doctype', 'The file has a <!DOCTYPE>, which an XLIFF file never needs. Remove it.')]};
  }
  const ampersand = bareAmpersand(text);
  if (ampersand !== undefined) {
    return {findings: [error(ampersand, 'malformed', 'A bare "&" stands here. Write "&amp;".')]};
  }
  let root: XmlElement | null;
  let problem: Finding | undefined;
  try {
    root = new DOMParser({
      onError: (_level, message, {locator}: {locator?: {lineNumber?: number}}) => {
        problem ??= error(
          Math.max(locator?.lineNumber ?? 1, 1),
          'malformed',
          `This is not well-formed XML: ${message}`,
        );
        throw new Error(message);
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  } catch (thrown) {
    return {findings: [problem ?? error(1, 'malformed', `This is not well-formed XML: ${String(thrown)}`)]};
  }
  const [file] = root ? elements(root, 'file') : [];
  if (root?.localName !== 'xliff' || root.namespaceURI !== xliffNamespace || !file) {
    return {
      findings: [
        error(
          1,
          'not-xliff',
          `This is not an XLIFF 1.2 file: its root must be <xliff version="1.2" xmlns="${xliffNamespace}">.`,
        ),
      ],
    };
  }
  return {
    file: {
      targetLanguage: file.getAttribute('target-language') ?? '',
      units: elements(root, 'trans-unit').map(readUnit),
    },
    findings: [],
  };
};
