import {type Corrections, correct} from '../../facts/corrections.js';
import {readArea, readPack} from '../../facts/read-area.js';
import type {Area} from '../../facts/types.js';
import {readPackText} from '../../packs/read-pack.js';
import {verifyUpdates} from '../../packs/verify-updates.js';
import {digitsOf} from '../../snippets/page/known-numbers.js';
import type {PageExpectations} from '../../snippets/page-report.js';
import {readKeys, readText, reasonOf} from '../updates-files.js';

/** What is known of numbers beside the bundled packs. */
export type OutsideNumbers = Required<Pick<PageExpectations, 'withdrawn' | 'alsoKnown'>>;

const numbersOf = ({contacts, places}: Area): string[] =>
  [...Object.values(contacts), ...Object.values(places)].flatMap(({telephone, withdrawn}) =>
    telephone === undefined || withdrawn ? [] : [telephone],
  );

/**
 * The numbers of a council's own pack.
 *
 * @throws where it is no pack
 */
export const packNumbers = async (file: string): Promise<readonly string[]> => {
  const reading = readPackText(await readText(file), true);
  if ('problems' in reading)
    throw new Error(`${file} cannot be used. Run "csw check-area ${file}", which says what is wrong in it.`);
  return numbersOf(readPack(reading.pack)).map(digitsOf);
};

/** What contacts and places have that matters here. */
type Numbered = Readonly<
  Record<
    string,
    {readonly telephone?: string; readonly withdrawn?: {readonly instead: {readonly telephone?: string} | undefined}}
  >
>;

/** Each number that there was, and what holds now. */
const replaced = (before: Numbered, after: Numbered): [old: string, instead: string | undefined][] =>
  Object.entries(before).flatMap(([id, {telephone}]) => {
    const now = after[id];
    const instead = now?.withdrawn ? now.withdrawn.instead?.telephone : now?.telephone;
    return telephone === undefined ? [] : [[digitsOf(telephone), instead] as [string, string | undefined]];
  });

/** The numbers that corrections have replaced or withdrawn, and what holds now. */
const numbersAfter = (corrections: Corrections): OutsideNumbers => {
  const before = readArea(corrections.area);
  const after = correct(before, corrections);
  const alsoKnown = numbersOf(after).map(digitsOf);
  const all = [...replaced(before.contacts, after.contacts), ...replaced(before.places, after.places)];
  // A number that is still another contact's is not given up.
  return {withdrawn: Object.fromEntries(all.filter(([old]) => !alsoKnown.includes(old))), alsoKnown};
};

/**
 * What signed corrections say of numbers. They are believed only where a key of the build has signed them, as on a page.
 *
 * @throws where pages would not take them
 */
export const correctedNumbers = async (file: string, keysFile: string): Promise<OutsideNumbers> => {
  const [text, keys] = await Promise.all([readText(file), readKeys(keysFile)]);
  try {
    const {corrections} = await verifyUpdates(text, keys, crypto.subtle);
    return numbersAfter(corrections);
  } catch (thrown) {
    throw new Error(`${file} ${reasonOf(thrown)}.`, {cause: thrown});
  }
};

/** What councils' own packs and signed corrections say together. */
export const outsideNumbers = async (
  packs: readonly string[],
  updates: {readonly file: string; readonly keys: string} | undefined,
): Promise<OutsideNumbers> => {
  const own = (await Promise.all(packs.map(packNumbers))).flat();
  const {withdrawn, alsoKnown} = updates
    ? await correctedNumbers(updates.file, updates.keys)
    : {withdrawn: {}, alsoKnown: []};
  return {withdrawn, alsoKnown: [...new Set([...own, ...alsoKnown])]};
};
