import {readArea} from '../facts/read-area.js';
import {verifyUpdates} from '../packs/verify-updates.js';
import {correctionsInWords} from './corrections-in-words.js';
import {readKeys, readText} from './updates-files.js';

export interface Verdict {
  /** Why pages would not take it. */
  readonly refused?: string;
  /** What pages would do with it, a line each. */
  readonly lines: readonly string[];
  /** What is old in it. */
  readonly warning?: string;
}

/** Whether pages would take a signed file, and what it says. */
export const verify = async (file: string, keysFile: string, now: Date): Promise<Verdict> => {
  const [text, keys] = await Promise.all([readText(file), readKeys(keysFile)]);
  try {
    const {corrections, key} = await verifyUpdates(text, keys, crypto.subtle);
    const {area, sequence, source, checked, reviewBy} = corrections;
    const isOverdue = reviewBy !== null && reviewBy < now.toISOString().slice(0, 10);
    return {
      lines: [
        `Pages take it. Number ${String(sequence)}, for ${area} and the areas below it.`,
        `It is signed with the ${key === 0 ? 'current' : 'next'} key.`,
        `From ${source.name}, ${checked === null ? 'never checked' : `checked on ${checked}`}, to be checked again by ${String(reviewBy)}.`,
        ...correctionsInWords(readArea(area), corrections),
      ],
      ...(isOverdue && {
        warning: `It was to be checked again by ${reviewBy}. Check its facts, and sign it anew with the new dates.`,
      }),
    };
  } catch (error) {
    return {lines: [], refused: `Pages refuse it: it ${error instanceof Error ? error.message : String(error)}.`};
  }
};
