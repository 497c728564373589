import {dirname, join} from 'node:path';
import type {UpdatesKeyFile} from '../build/updates-settings.js';
import type {Corrections} from '../facts/corrections.js';
import {readArea} from '../facts/read-area.js';
import {duplicateKey} from '../packs/duplicate-key.js';
import {jsonPath} from '../packs/json-schema.js';
import {protectedHeader, readUpdates, signingInput, toBase64Url} from '../packs/read-updates.js';
import {verifyUpdates} from '../packs/verify-updates.js';
import {correctionsInWords} from './corrections-in-words.js';
import {idProblems} from './correction-ids.js';
import {
  ecdsa,
  isSameKey,
  publicFile,
  readIfThere,
  readKeys,
  readPrivate,
  readText,
  writeWhole,
} from './updates-files.js';

export interface SignOptions {
  /** What a person has written. */
  readonly draft: string;
  readonly key: string;
  readonly out: string;
  /** The ids of corrections that are given up. */
  readonly drop: readonly string[];
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The file that is there, which the new one takes the place of. */
const readFormer = async (file: string, keys: UpdatesKeyFile): Promise<Corrections | undefined> => {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const settings = {...keys, minimumSequence: 1, keys: [...keys.keys, ...(keys.retired ?? [])]};
  try {
    return (await verifyUpdates(text, settings, crypto.subtle)).corrections;
  } catch (error) {
    throw new Error(
      `${file} ${reason(error)}. It is the file that this one takes the place of: its number and its corrections have to be known. ` +
        'Get it back from where it is published, or move it away and write "sequence" into the draft yourself.',
      {cause: error},
    );
  }
};

const readDraft = (text: string, former: Corrections | undefined, {minimumSequence}: UpdatesKeyFile): Corrections => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON (${reason(error)}). Look there for a comma or a bracket too many or too few`, {
      cause: error,
    });
  }
  const twice = duplicateKey(text);
  if (twice) throw new Error(`has ${jsonPath(twice)} twice. Keep one`);
  const sequence = Math.max((former?.sequence ?? 0) + 1, minimumSequence);
  const corrections = readUpdates(JSON.stringify({sequence, ...(value as object)}));
  if (corrections.sequence < sequence)
    throw new Error(
      `has the number ${String(corrections.sequence)}, which pages would refuse. Leave "sequence" out, or write ${String(sequence)} or higher`,
    );
  return corrections;
};

const idsOf = ({contacts, places, links}: Corrections): string[] =>
  [contacts, places, links].flatMap((facts) => Object.keys(facts ?? {}));

/** A correction that is left out brings the old number back, on each page whose script still has it. */
const checkDropped = (former: Corrections | undefined, corrections: Corrections, drop: readonly string[]): void => {
  const before = former ? idsOf(former) : [];
  const now = idsOf(corrections);
  const lost = before.filter((id) => !now.includes(id) && !drop.includes(id));
  if (lost.length > 0)
    throw new Error(
      `lacks what the former file corrects: ${lost.join(', ')}. Pages would show the old facts again. ` +
        `Write it in, or say that the old facts are right: ${lost.map((id) => `--drop ${id}`).join(' ')}`,
    );
  const idle = drop.filter((id) => !before.includes(id) || now.includes(id));
  if (idle.length > 0) throw new Error(`is not without ${idle.join(', ')}, which --drop names. Leave that out`);
};

/** Signs corrections. Gives what they change for visitors, a line each. */
export const sign = async ({draft, key, out, drop}: SignOptions): Promise<readonly string[]> => {
  const keysFile = join(dirname(key), publicFile);
  const [keys, signer, text] = await Promise.all([readKeys(keysFile), readPrivate(key), readText(draft)]);
  if (!keys.keys.some((known) => isSameKey(known, signer.publicKey)))
    throw new Error(`${key} is none of the keys in ${keysFile}: no page would take what it signs.`);
  const former = await readFormer(out, keys);
  let corrections: Corrections;
  try {
    corrections = readDraft(text, former, keys);
    if (corrections.area !== keys.area)
      throw new Error(`is for the area "${corrections.area}", and these keys are for "${keys.area}"`);
    const [problem] = idProblems(readArea(keys.area), corrections);
    if (problem !== undefined) throw new Error(problem);
    checkDropped(former, corrections, drop);
  } catch (error) {
    throw new Error(`${draft} ${reason(error)}.`, {cause: error});
  }
  const payload = toBase64Url(new TextEncoder().encode(JSON.stringify(corrections)));
  const signed = {payload, protected: protectedHeader};
  const signature = await crypto.subtle.sign(ecdsa, signer.key, signingInput(signed));
  const file = `${JSON.stringify({...signed, signature: toBase64Url(new Uint8Array(signature))}, null, 2)}\n`;
  // Nothing leaves here that a page would refuse.
  await verifyUpdates(file, keys, crypto.subtle);
  await writeWhole(out, file);
  return [
    `${out} is signed: number ${String(corrections.sequence)}, for ${corrections.area} and the areas below it.`,
    ...correctionsInWords(readArea(keys.area), corrections),
  ];
};
