import {type Corrections, isFixed} from '../facts/corrections.js';
import {duplicateKey} from './duplicate-key.js';
import {jsonPath, schemaProblems} from './json-schema.js';
import {isNational} from './line-problem.js';
import {textProblems} from './text-problems.js';
import {updatesSchema} from './updates-schema.js';

/** How large `updates.json` may be, in bytes: some hundred corrections. */
export const updatesLimit = 64_000;

/** What a signature stands for, as it lies in `updates.json`: JWS in its flattened JSON form (RFC 7515, 7.2.2). */
export interface SignedUpdates {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

const names = ['payload', 'protected', 'signature'] as const;

/**
 * The only header that there is: ECDSA with P-256 and SHA-256. It is compared as text and never read, so that no file can
 * choose how it is checked.
 */
export const protectedHeader = btoa('{"alg":"ES256","typ":"csw-updates"}').replace(/=+$/, '');

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * The bytes that base64url stands for (RFC 4648, section 5), without padding.
 *
 * @throws where `text` is not the one way to write them
 */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from({length: binary.length}, (_, index) => binary.charCodeAt(index));
  if (toBase64Url(bytes) !== text) throw new Error('is not base64url');
  return bytes;
};

const parse = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is not JSON. Sign it anew with "csw updates sign"');
  }
  const twice = duplicateKey(text);
  if (twice) throw new Error(`${jsonPath(twice)} is there twice. Keep one`);
  return value;
};

/** @throws with what is wrong and the mend */
export const readSigned = (text: string): SignedUpdates => {
  const value = parse(text);
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isSigned =
    entries.length === names.length &&
    entries.every(([name, entry]) => (names as readonly string[]).includes(name) && typeof entry === 'string');
  const signed = value as SignedUpdates;
  if (!isSigned || signed.protected !== protectedHeader)
    throw new Error('is not a file that "csw updates sign" has made. Sign it anew');
  return signed;
};

/** The bytes that are signed: as they stand in the file, so that nothing has to be written again to check them. */
export const signingInput = ({protected: header, payload}: Omit<SignedUpdates, 'signature'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${header}.${payload}`);

type Problem = readonly [path: readonly (string | number)[], message: string];

/** What a schema cannot say. */
const contactProblems = (contacts: NonNullable<Corrections['contacts']>): Problem[] =>
  Object.entries(contacts).flatMap(([id, correction]): Problem[] => {
    const at = ['contacts', id];
    if (isFixed(id)) return [[at, 'is a number of the whole country, which nobody can correct. Remove it']];
    if (!('withdrawn' in correction))
      return isNational(correction.telephone)
        ? [[[...at, 'telephone'], 'is a number of the whole country. Withdraw the contact, with "instead"']]
        : [];
    const {instead = ''} = correction;
    const other = Object.hasOwn(contacts, instead) ? contacts[instead] : undefined;
    return other && 'withdrawn' in other
      ? [[[...at, 'instead'], 'is itself withdrawn. Name a contact that can be used']]
      : [];
  });

const placeProblems = (places: NonNullable<Corrections['places']>): Problem[] =>
  Object.entries(places).flatMap(([id, correction]): Problem[] => {
    const at = ['places', id];
    if (!('withdrawn' in correction))
      return isNational(correction.telephone ?? '')
        ? [[[...at, 'telephone'], 'is a number of the whole country. Write that of the place, or leave it out']]
        : [];
    const {instead = ''} = correction;
    const other = Object.hasOwn(places, instead) ? places[instead] : undefined;
    return other && 'withdrawn' in other ? [[[...at, 'instead'], 'is itself withdrawn. Name a place to go to']] : [];
  });

const refuseFirst = ([first]: readonly Problem[]): void => {
  if (first) throw new Error(`${jsonPath(first[0])} ${first[1]}`);
};

/**
 * Reads corrections from their JSON.
 *
 * @throws with the path of the first problem, what is wrong and the mend
 */
export const readUpdates = (text: string): Corrections => {
  const value = parse(text);
  refuseFirst(schemaProblems(updatesSchema, value).map(({path, message}) => [path, message]));
  const corrections = value as Corrections;
  refuseFirst([
    ...contactProblems(corrections.contacts ?? {}),
    ...placeProblems(corrections.places ?? {}),
    ...textProblems(corrections).map(({path = [], message}): Problem => [path, message]),
  ]);
  return corrections;
};
