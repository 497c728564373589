import type {Corrections} from '../facts/corrections.js';
import {fromBase64Url, readSigned, readUpdates, signingInput} from './read-updates.js';

/** A public key: the point of P-256 as a JWK has it. */
export interface PublicKey {
  readonly x: string;
  readonly y: string;
}

/** Who may sign for a build, and for what: the build holds it, so that a page's `integrity` pins it. */
export interface UpdatesSettings {
  /** The id of the bundled area that corrections are for. */
  readonly area: string;
  /** The lowest number that is accepted: an older file brings back what it corrected since. */
  readonly minimumSequence: number;
  /** The key that signs, and beside it the next one, for the day when the first is lost. */
  readonly keys: readonly PublicKey[];
}

/** Corrections, and which key has signed for them. */
export interface VerifiedUpdates {
  readonly corrections: Corrections;
  /** The key's place in the settings, from 0. */
  readonly key: number;
}

/** How corrections are signed. */
export const ecdsa = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** @throws where it is no point of the curve */
export const importPublicKey = ({x, y}: PublicKey, subtle: SubtleCrypto): Promise<CryptoKey> =>
  subtle.importKey('jwk', {kty: 'EC', crv: 'P-256', x, y}, ecdsa, false, ['verify']);

const isSignedBy = async (
  key: PublicKey,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto,
): Promise<boolean> => subtle.verify(ecdsa, await importPublicKey(key, subtle), signature, bytes);

/**
 * Reads `updates.json`. Its content is looked at only once its signature holds.
 *
 * @throws with what is wrong and the mend, to be read after the file's address
 */
export const verifyUpdates = async (
  text: string,
  {area, minimumSequence, keys}: UpdatesSettings,
  subtle: SubtleCrypto | undefined,
): Promise<VerifiedUpdates> => {
  if (!subtle) throw new Error('cannot be checked on a page without https. Serve the page with https');
  const signed = readSigned(text);
  let bytes: Uint8Array<ArrayBuffer>;
  let signature: Uint8Array<ArrayBuffer>;
  try {
    bytes = fromBase64Url(signed.payload);
    signature = fromBase64Url(signed.signature);
  } catch {
    throw new Error('is damaged. Sign it anew with "csw updates sign"');
  }
  const input = signingInput(signed);
  const checks = await Promise.all(keys.map((key) => isSignedBy(key, signature, input, subtle)));
  const key = checks.indexOf(true);
  if (key < 0) throw new Error('has a signature that is of no key of this build. Sign it with the right key');
  let payload: string;
  try {
    payload = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error('is not in UTF-8. Sign it anew with "csw updates sign"');
  }
  const corrections = readUpdates(payload);
  if (corrections.area !== area)
    throw new Error(`is for the area "${corrections.area}", and this build takes "${area}". Publish the right file`);
  if (corrections.sequence < minimumSequence)
    throw new Error(
      `has the number ${String(corrections.sequence)}, and this build takes ${String(minimumSequence)} or higher. Publish the newest file`,
    );
  return {corrections, key};
};
