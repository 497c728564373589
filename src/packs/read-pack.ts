import {bundledAreas, readPack} from '../facts/read-area.js';
import {type AreaPack, contactIds} from '../facts/types.js';
import {areaSchema} from './area-schema.js';
import {lineProblem} from './line-problem.js';
import {duplicateKey} from './duplicate-key.js';
import {schemaProblems} from './json-schema.js';
import type {PackProblem} from './pack-problem.js';
import {textProblems} from './text-problems.js';

/** How many bytes a pack may have. */
export const packLimit = 256_000;

const isContactId = (id: string): boolean => (contactIds as readonly string[]).includes(id);

export type PackReading = {readonly pack: AreaPack} | {readonly problems: readonly [PackProblem, ...PackProblem[]]};

const numberProblems = ({contacts = {}, places = {}}: AreaPack): PackProblem[] => {
  const lines = [
    ...Object.entries(contacts)
      .filter(([id]) => id !== 'emergency' && id !== 'police')
      .map(([id, {telephone}]) => ({path: ['contacts', id, 'telephone'], telephone})),
    ...Object.entries(places).map(([id, {telephone}]) => ({path: ['places', id, 'telephone'], telephone})),
  ];
  return lines.flatMap(({path, telephone}) => {
    const problem = telephone === undefined ? undefined : lineProblem(telephone);
    return problem ? [{...problem, path}] : [];
  });
};

/** A contact of a pack's own is not called what a number of the whole country is: its own number would be taken for that. */
const poseProblems = ({contacts = {}}: AreaPack): PackProblem[] =>
  Object.entries(contacts)
    .filter(([id]) => !isContactId(id))
    .flatMap(([id, {name, use}]) =>
      Object.entries({name, use}).flatMap(([field, words]) =>
        Object.entries(words ?? {}).flatMap(([language, text]) =>
          /(?<!\d)(?:999|112|101)(?!\d)/.test(text)
            ? [
                {
                  code: 'national-number',
                  path: ['contacts', id, field, language],
                  message: 'names a number of the whole country, which this contact is not. Write what this one is for',
                },
              ]
            : [],
        ),
      ),
    );

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
    ...numberProblems(pack),
    ...poseProblems(pack),
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
