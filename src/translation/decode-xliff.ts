import {error} from './finding.js';
import {lineFinder} from './line-finder.js';
import type {Finding} from './types.js';

export type XliffEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A locale has some 100 kB. What is far beyond is a mistake or an attack, and is not even looked into. */
export const mostBytes = 5_000_000;

export const tooLarge = (size: number): Finding =>
  error(
    1,
    'too-large',
    `The file is too large (${String(Math.ceil(size / 1_000_000))} MB; at most ${String(mostBytes / 1_000_000)} MB are read). Send the file of one language alone, without what a tool has added.`,
  );

const starts: readonly (readonly [bytes: readonly number[], encoding: XliffEncoding | 'utf-32'])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // "<?" without a byte order mark.
  [[0x3c, 0, 0x3f, 0], 'utf-16le'],
  [[0, 0x3c, 0, 0x3f], 'utf-16be'],
];

/** What a declaration may call each encoding. */
const names: Readonly<Record<XliffEncoding, RegExp>> = {
  'utf-8': /^utf-?8$/i,
  'utf-16le': /^utf-?16(?:le)?$/i,
  'utf-16be': /^utf-?16(?:be)?$/i,
};

const declaration = /^\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'<>]*)["']/;

const mend = 'Save it as UTF-8, and say encoding="UTF-8" in its first line.';

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/**
 * The text of a file: UTF-8, or UTF-16 as tools of Windows write it. A byte order mark stays in the text, so that
 * `encodeXliff` gives the same bytes again.
 */
export const decodeXliff = (bytes: Uint8Array): {text: string; encoding: XliffEncoding} | {finding: Finding} => {
  if (bytes.length > mostBytes) return {finding: tooLarge(bytes.length)};
  const [, encoding] = starts.find(([start]) => start.every((byte, index) => bytes[index] === byte)) ?? [[], 'utf-8'];
  if (encoding === 'utf-32') return {finding: error(1, 'encoding', `The file is written in UTF-32. ${mend}`)};
  const head = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes.subarray(0, 400));
  const [, declared] = declaration.exec(head) ?? [];
  // Some tools declare ASCII and write every other letter as a reference: all of that is UTF-8, too.
  const ascii = encoding === 'utf-8' && /^(?:us-)?ascii$/i.test(declared ?? '') && isAscii(bytes);
  if (declared !== undefined && !ascii && !names[encoding].test(declared)) {
    const message = `The first line says encoding="${declared}", which is not read, or is not how the file is written. ${mend}`;
    return {finding: error(1, 'encoding', message)};
  }
  try {
    return {text: new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes), encoding};
  } catch {
    const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
    const line = lineFinder(text)(text.indexOf('\uFFFD'));
    const message = `A character here is not written in ${encoding.slice(0, 6).toUpperCase()}, as the rest is. ${mend}`;
    return {finding: error(line, 'encoding', message)};
  }
};

/** The bytes that `decodeXliff` has read. */
export const encodeXliff = (text: string, encoding: XliffEncoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    bytes.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return new Uint8Array(bytes.buffer);
};
