import {jsonPath} from './json-schema.js';

/** What is wrong with a pack, and the mend, without a full stop at the end. */
export interface PackProblem {
  readonly code: string;
  /** Where it is, from the root; absent where it is the file as a whole. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly message: string;
}

export const describeProblem = ({path, message}: PackProblem): string =>
  path === undefined ? message : `${jsonPath(path)}: ${message}`;
