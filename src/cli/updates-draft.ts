import type {Corrections} from '../facts/corrections.js';
import {duplicateKey} from '../packs/duplicate-key.js';
import {jsonPath} from '../packs/json-schema.js';
import {readUpdates} from '../packs/read-updates.js';
import {reasonOf} from './updates-files.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON (${reasonOf(error)}). Look there for a comma or a bracket too many or too few`, {
      cause: error,
    });
  }
};

/** A number that is so much higher than the one before is a slip. */
const farAhead = 1000;

/** What is signed: without the address of the schema, which is for the editor of the draft, and with a number. */
const payloadOf = (draft: unknown, sequence: number): unknown => {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft;
  const entries = Object.entries(draft).filter(([name]) => name !== '$schema');
  return {sequence, ...Object.fromEntries(entries)};
};

/**
 * Reads corrections as a person has written them.
 *
 * @param lowest the number that they get where they name none
 * @throws with what is wrong and the mend, to be read after the file's name
 */
export const readDraft = (text: string, lowest: number): Corrections => {
  const draft = parse(text);
  const twice = duplicateKey(text);
  if (twice) throw new Error(`has ${jsonPath(twice)} twice. Keep one`);
  const corrections = readUpdates(JSON.stringify(payloadOf(draft, lowest)));
  if (corrections.sequence < lowest)
    throw new Error(
      `has the number ${String(corrections.sequence)}, which pages would refuse. Leave "sequence" out, or write ${String(lowest)} or higher`,
    );
  if (corrections.sequence > lowest + farAhead)
    throw new Error(
      `has the number ${String(corrections.sequence)}, and the numbers only grow: soon none would be left. Leave "sequence" out`,
    );
  const {checked, reviewBy} = corrections;
  if (checked !== null && reviewBy !== null && reviewBy < checked)
    throw new Error(
      `is to be checked again on ${reviewBy}, before it was checked on ${checked}. Are the two days the wrong way round`,
    );
  return corrections;
};

interface Corrected {
  readonly part: 'contacts' | 'places' | 'links';
  readonly id: string;
}

const correctedBy = (corrections: Corrections | undefined): Corrected[] =>
  (['contacts', 'places', 'links'] as const).flatMap((part) =>
    Object.keys(corrections?.[part] ?? {}).map((id) => ({part, id})),
  );

/**
 * Refuses a draft that lacks what the former file corrects: the old number would be back, on each page whose script still
 * has it.
 *
 * @param drop the ids that somebody means to leave out
 * @throws with what is missing and the mend, to be read after the file's name
 */
export const checkDropped = (
  former: Corrections | undefined,
  corrections: Corrections,
  drop: readonly string[],
): void => {
  const now = correctedBy(corrections);
  const left = correctedBy(former).filter(
    (before) => !now.some(({part, id}) => part === before.part && id === before.id),
  );
  const lost = left.filter(({id}) => !drop.includes(id));
  if (lost.length > 0)
    throw new Error(
      `lacks what the former file corrects: ${lost.map(({part, id}) => `${id} in "${part}"`).join(', ')}. ` +
        'Pages would show the old facts again. Write it in, or say that the old facts are right: ' +
        lost.map(({id}) => `--drop ${id}`).join(' '),
    );
  const idle = drop.filter((id) => !left.some((one) => one.id === id));
  if (idle.length > 0)
    throw new Error(`leaves out nothing that is called ${idle.join(', ')}. Leave out --drop with that name`);
};
