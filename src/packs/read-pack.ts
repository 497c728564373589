import {bundledAreas, readPack} from '../facts/read-area.js';
import type {AreaPack} from '../facts/types.js';
import {areaSchema} from './area-schema.js';
import {duplicateKey} from './duplicate-key.js';
import {schemaProblems} from './json-schema.js';
import type {PackProblem} from './pack-problem.js';
import {textProblems} from './text-problems.js';

/** How many bytes a pack may have. */
export const packLimit = 256_000;

export type PackReading = {readonly pack: AreaPack} | {readonly problems: readonly [PackProblem, ...PackProblem[]]};

/** The national numbers for an emergency and for the police: under another name they would be taken for something else. */
const national = ['999', '112', '101', '18000'];

const nationalNumbers = ({contacts = {}, places = {}}: AreaPack): PackProblem[] => {
  const lines = [
    ...Object.entries(contacts)
      .filter(([id]) => id !== 'emergency' && id !== 'police')
      .map(([id, {telephone}]) => ({path: ['contacts', id, 'telephone'], telephone})),
    ...Object.entries(places).map(([id, {telephone}]) => ({path: ['places', id, 'telephone'], telephone})),
  ];
  return lines
    .filter(({telephone}) => national.includes(telephone ?? ''))
    .map(({path}) => ({
      code: 'national-number',
      path,
      message: "is a number of the whole country, which the pack above has already. Write this one's own number",
    }));
};

const unknownContacts = (pack: AreaPack): PackProblem[] => {
  const {contacts} = readPack(pack);
  return Object.entries(pack.topics ?? {}).flatMap(([topic, {contacts: ids = []}]) =>
    ids.flatMap((id, index) =>
      contacts[id]
        ? []
        : [
            {
              code: 'unknown-contact',
              path: ['topics', topic, 'contacts', index],
              message: `is no contact of this pack or of one above it. Write one of ${Object.keys(contacts).join(', ')}`,
            },
          ],
    ),
  );
};

const takenId = ({id}: AreaPack): PackProblem[] =>
  Object.hasOwn(bundledAreas, id)
    ? [{code: 'taken-id', path: ['id'], message: 'is the name of a pack of ours. Choose another'}]
    : [];

const parse = (text: string): {readonly value: unknown} | {readonly problem: PackProblem} => {
  try {
    return {value: JSON.parse(text)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `is not JSON (${reason}). Look there for a comma, a quotation mark or a bracket too many or too few`;
    return {problem: {code: 'not-json', message}};
  }
};

const allProblems = (value: unknown, isBundled: boolean): PackProblem[] => {
  const shape = schemaProblems(areaSchema, value);
  if (shape.length > 0) return shape.map((problem) => ({code: 'wrong-shape', ...problem}));
  const pack = value as AreaPack;
  return [
    ...(isBundled ? [] : takenId(pack)),
    ...textProblems(pack),
    ...nationalNumbers(pack),
    ...unknownContacts(pack),
  ];
};

/**
 * Reads an area pack from its JSON, and trusts nothing in it. Never throws.
 *
 * @param isBundled whether it is one of our own packs, which may have its own name
 * @returns the pack, or everything that is wrong with it
 */
export const readPackText = (text: string, isBundled = false): PackReading => {
  if (new TextEncoder().encode(text).length > packLimit)
    return {problems: [{code: 'too-large', message: `is larger than ${String(packLimit / 1000)} kB. Shorten it`}]};
  const parsed = parse(text);
  if ('problem' in parsed) return {problems: [parsed.problem]};
  const twice = duplicateKey(text);
  if (twice) {
    const message = 'is there twice, and only one of them would count. Remove one, or give it another name';
    return {problems: [{code: 'duplicate-key', path: twice, message}]};
  }
  const [first, ...others] = allProblems(parsed.value, isBundled);
  return first ? {problems: [first, ...others]} : {pack: parsed.value as AreaPack};
};
