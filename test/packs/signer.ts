import {protectedHeader, signingInput, type SignedUpdates, toBase64Url} from '../../src/packs/read-updates.js';
import type {PublicKey} from '../../src/packs/verify-updates.js';

const ecdsa = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** Somebody with a private key, in Node and in browsers. */
export interface Signer {
  /** What a build has of the key. */
  readonly publicKey: PublicKey;
  /** Signs any bytes. */
  readonly signBytes: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Signs what `updates.json` says, right or wrong.
   *
   * @param payload bytes, a text, or what becomes one as JSON
   * @param header another one than the only one that there is
   */
  readonly sign: (payload: object | string, header?: string) => Promise<SignedUpdates>;
}

const bytesOf = (payload: object | string): Uint8Array<ArrayBuffer> =>
  payload instanceof Uint8Array
    ? (payload as Uint8Array<ArrayBuffer>)
    : new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload));

/** @param jwk a private key */
export const signerWith = async (jwk: JsonWebKey): Promise<Signer> => {
  const {x = '', y = ''} = jwk;
  const key = await crypto.subtle.importKey('jwk', jwk, ecdsa, false, ['sign']);
  const signBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await crypto.subtle.sign(ecdsa, key, bytes));
  return {
    publicKey: {x, y},
    signBytes,
    sign: async (payload, header = protectedHeader) => {
      const signed = {protected: header, payload: toBase64Url(bytesOf(payload))};
      return {...signed, signature: toBase64Url(await signBytes(signingInput(signed)))};
    },
  };
};

export const newSigner = async (): Promise<Signer> => {
  const {privateKey} = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  return signerWith(await crypto.subtle.exportKey('jwk', privateKey));
};
