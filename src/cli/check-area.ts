import {isDeepStrictEqual} from 'node:util';
import {bundledAreas} from '../facts/read-area.js';
import type {AreaPack} from '../facts/types.js';
import {describeProblem, type PackProblem} from '../packs/pack-problem.js';
import {packLimit, readPackText} from '../packs/read-pack.js';
import {error, warning} from '../translation/finding.js';
import type {Finding} from '../translation/types.js';
import {ageProblems} from './age-problems.js';
import {idleFacts} from './idle-facts.js';
import {type Duplicate, readJsonDocument} from './json-document.js';
import {soundPart} from './sound-part.js';

export interface AreaCheck {
  readonly now: Date;
  /** The languages that the widgets speak beside English; none where that is not known. */
  readonly locales: readonly string[];
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether it is one of our own packs as we publish it, which may have its own name. */
const isOurs = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return false;
  const ours = Object.hasOwn(bundledAreas, value.id) ? bundledAreas[value.id] : undefined;
  return isDeepStrictEqual(value, {...('$schema' in value && {$schema: value.$schema}), ...ours});
};

const duplicateProblem = ({path, firstLine}: Duplicate): PackProblem => ({
  code: 'duplicate-key',
  path,
  message: `is there already, in line ${String(firstLine)}. Remove one of the two, or give it another name`,
});

/** What is wrong with a text that may hide behind its shape, and the pack that remains once that is put aside. */
const behindShape = (
  value: unknown,
  shape: readonly PackProblem[],
): {readonly pack?: AreaPack | undefined; readonly problems: readonly PackProblem[]} => {
  const pack = soundPart(value);
  const reading = pack && readPackText(JSON.stringify(pack));
  if (!reading || 'pack' in reading) return {pack, problems: []};
  // A contact that was put aside is there all the same.
  const isContactKnown = shape.every(({path: [part] = []}) => part === 'topics' || part === 'places');
  return {pack, problems: reading.problems.filter(({code}) => code !== 'unknown-contact' || isContactKnown)};
};

/**
 * Everything that is wrong with an area pack, by line, and, as warnings, which of its facts are old and which have no effect.
 *
 * @param text the file as it is
 */
export const checkArea = (text: string, {now, locales}: AreaCheck): readonly Finding[] => {
  const value = parse(text);
  const {syntaxProblem, duplicates, lineOf} = readJsonDocument(text);
  if (value === undefined && syntaxProblem)
    return [error(syntaxProblem.line, 'not-json', `This is not JSON: ${syntaxProblem.message}.`)];

  const isLarge = new TextEncoder().encode(text).length > packLimit;
  // A name that is there twice keeps nothing else from being looked at: the last one counts, as in a browser.
  const reading = readPackText(duplicates.length > 0 && !isLarge ? JSON.stringify(value) : text, isOurs(value));
  const problems = 'pack' in reading ? [] : reading.problems;
  const shape = problems.filter(({code}) => code === 'wrong-shape');
  const behind = shape.length > 0 ? behindShape(value, shape) : {pack: soundPart(value), problems: []};
  const ages = behind.pack ? ageProblems(behind.pack, now) : [];
  // What seems to have no effect may have been put aside with what it belongs to.
  const idle = behind.pack && shape.length === 0 ? idleFacts(behind.pack, locales) : [];

  const lineOfProblem = ({path}: PackProblem): number => (path ? lineOf(path) : 1);
  const sentence = (problem: PackProblem): string => `${describeProblem(problem)}.`;
  return [
    ...duplicates.map((twice) => error(twice.line, 'duplicate-key', sentence(duplicateProblem(twice)))),
    ...[...problems, ...behind.problems].map((one) => error(lineOfProblem(one), one.code, sentence(one))),
    ...(isLarge ? [] : [...ages, ...idle]).map((one) => warning(lineOfProblem(one), one.code, sentence(one))),
  ].sort((one, other) => one.line - other.line);
};
