import {randomUUID} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {parseUpdatesKeys, type UpdatesKeyFile} from '../build/updates-settings.js';
import {updatesLimit} from '../packs/read-updates.js';
import {ecdsa, type PublicKey} from '../packs/verify-updates.js';

/** What the public side is called. */
export const publicFile = 'updates-key.json';

/** A private key and what of it everybody may know. */
export interface PrivateKey {
  readonly key: CryptoKey;
  readonly publicKey: PublicKey;
}

/** What an error says. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The text of a file that need not be there, without the mark that some editors put at its start. */
export const readIfThere = async (file: string): Promise<string | undefined> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read (${reasonOf(error)}).`, {cause: error});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    throw new Error(`${file} is not in UTF-8. Save it anew in that encoding.`, {cause: error});
  }
};

export const readText = async (file: string): Promise<string> => {
  const text = await readIfThere(file);
  if (text === undefined) throw new Error(`${file} is not there. Is it the name that you meant?`);
  return text;
};

/** All of a file or nothing: a server that reads it meanwhile gets the old one or the new one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, {flag: 'wx'});
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, {force: true});
    throw new Error(`${file} cannot be written (${reasonOf(error)}).`, {cause: error});
  }
};

/** A new private key, for its owner's eyes alone. What is there already stays: without it, nobody could sign. */
export const writePrivate = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text, {flag: 'wx', mode: 0o600});
  } catch (error) {
    throw new Error(`${file} cannot be written (${reasonOf(error)}). A key is never overwritten.`, {cause: error});
  }
};

export const readKeys = async (file: string): Promise<UpdatesKeyFile> => {
  const text = await readText(file);
  try {
    return await parseUpdatesKeys(text);
  } catch (error) {
    throw new Error(`${file} ${reasonOf(error)}.`, {cause: error});
  }
};

export const readPrivate = async (file: string): Promise<PrivateKey> => {
  const text = await readText(file);
  try {
    const jwk = JSON.parse(text) as JsonWebKey;
    const {x = '', y = ''} = jwk;
    return {key: await crypto.subtle.importKey('jwk', jwk, ecdsa, false, ['sign']), publicKey: {x, y}};
  } catch (error) {
    throw new Error(
      `${file} is no private key. Name the file that "csw updates keygen" made, which ends with ".private.jwk".`,
      {cause: error},
    );
  }
};

/** Why a page would not read all of a signed file; `undefined` where it would. */
export const largeProblem = (text: string): string | undefined => {
  const size = new TextEncoder().encode(text).length;
  if (size <= updatesLimit) return undefined;
  return (
    `comes to ${String(Math.ceil(size / 1000))} kB once it is signed, and pages read no more than ${String(updatesLimit / 1000)} kB. ` +
    'Shorten it, or build a new version with the facts as they are now'
  );
};

export const isSameKey = (one: PublicKey, other: PublicKey): boolean => one.x === other.x && one.y === other.y;
