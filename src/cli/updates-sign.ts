import {dirname, join} from 'node:path';
import type {UpdatesKeyFile} from '../build/updates-settings.js';
import type {Corrections} from '../facts/corrections.js';
import {readArea} from '../facts/read-area.js';
import {protectedHeader, signingInput, toBase64Url} from '../packs/read-updates.js';
import {ecdsa, verifyUpdates} from '../packs/verify-updates.js';
import {correctionsInWords} from './corrections-in-words.js';
import {idProblems} from './correction-ids.js';
import {checkDropped, readDraft} from './updates-draft.js';
import {
  isSameKey,
  largeProblem,
  publicFile,
  readIfThere,
  readKeys,
  readPrivate,
  readText,
  reasonOf,
  writeWhole,
} from './updates-files.js';

export interface SignOptions {
  /** What a person has written. */
  readonly draft: string;
  readonly key: string;
  /** The public file of the keys; by default, the one beside the private key. */
  readonly keys?: string | undefined;
  readonly out: string;
  /** The ids of corrections that are given up. */
  readonly drop: readonly string[];
}

/** The file that is there, which the new one takes the place of. */
const readFormer = async (file: string, keys: UpdatesKeyFile): Promise<Corrections | undefined> => {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const settings = {...keys, minimumSequence: 1, keys: [...keys.keys, ...(keys.retired ?? [])]};
  try {
    return (await verifyUpdates(text, settings, crypto.subtle)).corrections;
  } catch (error) {
    throw new Error(
      `${file} ${reasonOf(error)}. It is the file that this one takes the place of: its number and its corrections have to be known. ` +
        'Get it back from where it is published, or move it away and write "sequence" into the draft yourself.',
      {cause: error},
    );
  }
};

/** What the draft says, where it may be signed. */
const checkedDraft = (
  text: string,
  {area, minimumSequence}: UpdatesKeyFile,
  former: Corrections | undefined,
  drop: readonly string[],
): Corrections => {
  const corrections = readDraft(text, Math.max((former?.sequence ?? 0) + 1, minimumSequence));
  if (corrections.area !== area)
    throw new Error(`is for the area "${corrections.area}", and these keys are for "${area}"`);
  const [problem] = idProblems(readArea(area), corrections, former);
  if (problem !== undefined) throw new Error(problem);
  checkDropped(former, corrections, drop);
  return corrections;
};

const signedFile = async (corrections: Corrections, key: CryptoKey): Promise<string> => {
  const payload = toBase64Url(new TextEncoder().encode(JSON.stringify(corrections)));
  const signed = {payload, protected: protectedHeader};
  const signature = await crypto.subtle.sign(ecdsa, key, signingInput(signed));
  return `${JSON.stringify({...signed, signature: toBase64Url(new Uint8Array(signature))}, null, 2)}\n`;
};

/** Signs corrections. Gives what they change for visitors, a line each. */
export const sign = async ({draft, key, keys: named, out, drop}: SignOptions): Promise<readonly string[]> => {
  const keysFile = named ?? join(dirname(key), publicFile);
  const [keys, signer, text] = await Promise.all([readKeys(keysFile), readPrivate(key), readText(draft)]);
  if (!keys.keys.some((known) => isSameKey(known, signer.publicKey)))
    throw new Error(
      `${key} is none of the keys in ${keysFile}: no page would take what it signs. Name the private key of one of those.`,
    );
  const former = await readFormer(out, keys);
  let corrections: Corrections;
  let file: string;
  try {
    corrections = checkedDraft(text, keys, former, drop);
    file = await signedFile(corrections, signer.key);
    const large = largeProblem(file);
    if (large !== undefined) throw new Error(large);
  } catch (error) {
    throw new Error(`${draft} ${reasonOf(error)}.`, {cause: error});
  }
  // Nothing leaves here that a page would refuse.
  await verifyUpdates(file, keys, crypto.subtle);
  await writeWhole(out, file);
  return [
    `${out} is signed: number ${String(corrections.sequence)}, for ${corrections.area} and the areas below it.`,
    ...correctionsInWords(readArea(keys.area), corrections),
    ...drop.map((id) => `${id}: pages show again what their own version says.`),
    // Signed without the one that is published, it would take that one's place, with a lower number.
    ...(former
      ? []
      : [
          `There was no ${out} to count on from. If one is published already, get it first, put it there, and sign again.`,
        ]),
  ];
};
