import {readArea} from '../facts/read-area.js';
import {verifyUpdates} from '../packs/verify-updates.js';
import {correctionsInWords} from './corrections-in-words.js';
import {idProblems} from './correction-ids.js';
import {largeProblem, readKeys, readText, reasonOf} from './updates-files.js';

export interface Verdict {
  /** Why pages would not take it. */
  readonly refused?: string;
  /** What pages would do with it, a line each. */
  readonly lines: readonly string[];
  /** What is old in it, and what of it has no effect. */
  readonly warnings: readonly {readonly code: 'overdue' | 'no-effect'; readonly message: string}[];
}

/** Whether pages would take a signed file, and what it says. */
export const verify = async (file: string, keysFile: string, now: Date): Promise<Verdict> => {
  const [text, keys] = await Promise.all([readText(file), readKeys(keysFile)]);
  const large = largeProblem(text);
  if (large !== undefined) return {lines: [], warnings: [], refused: `Pages refuse it: it ${large}.`};
  try {
    const {corrections, key} = await verifyUpdates(text, keys, crypto.subtle);
    const {area, sequence, source, checked, reviewBy} = corrections;
    const isOverdue = reviewBy !== null && reviewBy < now.toISOString().slice(0, 10);
    const facts = readArea(area);
    return {
      lines: [
        `Pages take it. Number ${String(sequence)}, for ${area} and the areas below it.`,
        `It is signed with the ${key === 0 ? 'current' : 'next'} key.`,
        `From ${source.name}, ${checked === null ? 'never checked' : `checked on ${checked}`}, to be checked again by ${String(reviewBy)}.`,
        ...correctionsInWords(facts, corrections),
      ],
      warnings: [
        ...(isOverdue
          ? [
              {
                code: 'overdue' as const,
                message: `It was to be checked again by ${reviewBy}. Check its facts, and sign it anew with the new dates.`,
              },
            ]
          : []),
        ...idProblems(facts, corrections).map((problem) => ({
          code: 'no-effect' as const,
          message: `It ${problem}. It changes nothing in this version.`,
        })),
      ],
    };
  } catch (error) {
    return {lines: [], warnings: [], refused: `Pages refuse it: it ${reasonOf(error)}.`};
  }
};
