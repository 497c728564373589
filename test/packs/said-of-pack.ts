import assert from 'node:assert/strict';
import {jsonPath} from '../../src/packs/json-schema.js';
import {describeProblem} from '../../src/packs/pack-problem.js';
import {readPackText} from '../../src/packs/read-pack.js';
import {type Path, withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

/** What is said of a text, as an editor reads it; nothing where it is a pack. */
export const problemsOf = (text: string, isBundled = false): string[] => {
  const reading = readPackText(text, isBundled);
  return 'pack' in reading ? [] : reading.problems.map(describeProblem);
};

/** What is said, of that place alone, of the whole pack with something else at the end of a path. */
export const saidAt = (path: Path, entry: unknown): string[] => {
  const start = `${jsonPath(path)}: `;
  return problemsOf(JSON.stringify(withValueAt(wholePack, path, entry))).map((problem) => {
    assert.ok(problem.startsWith(start), problem);
    return problem.slice(start.length);
  });
};
