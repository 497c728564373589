import {error} from '../../translation/finding.js';
import type {Finding} from '../../translation/types.js';

/** Why a page could not be looked at. */
export type PageProblemCode =
  | 'wrong-address'
  | 'private-address'
  | 'robots'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'not-html';

/** Keeps a page from being looked at. Its message names what is wrong and the mend. */
export class PageProblem extends Error {
  constructor(
    readonly code: PageProblemCode,
    message: string,
  ) {
    super(message);
  }

  toFinding(): Finding {
    return error(1, this.code, this.message);
  }
}
