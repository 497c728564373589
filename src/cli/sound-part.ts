import type {AreaPack} from '../facts/types.js';
import {areaSchema} from '../packs/area-schema.js';
import {schemaProblems} from '../packs/json-schema.js';

type Path = readonly (string | number)[];

/** Stands for what a pack lacks, with days of which nothing is to be said. */
const filler = {
  id: 'example',
  name: 'Example',
  extends: 'uk',
  source: {name: 'Example'},
  checked: '2000-01-01',
  reviewBy: '2099-12-31',
};

/** An object without what a path leads to; of a list it takes all, since the others would get other indexes. */
const without = (value: object, [first, second, ...rest]: Path): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]: [string, unknown]) => {
      if (name !== first) return [[name, entry]];
      if (typeof second !== 'string' || typeof entry !== 'object' || entry === null) return [];
      return [[name, without(entry, [second, ...rest])]];
    }),
  );

/**
 * What is left of a pack without the parts that have the wrong shape, so that the rest is checked in the same run.
 *
 * @returns a pack that meets the schema; `undefined` where there is none inside
 */
export const soundPart = (value: unknown): AreaPack | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  let part: object = value;
  // What has lost a part may lack it now, and goes in the next round.
  for (let round = 0; round < 5; round += 1) {
    const problems = schemaProblems(areaSchema, part);
    if (problems.length === 0) return part as AreaPack;
    for (const {path} of problems) part = without(part, path);
    part = {...filler, ...part};
  }
  return undefined;
};
