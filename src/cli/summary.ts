import {errorsIn} from '../translation/finding.js';
import type {Finding} from '../translation/types.js';

const count = (number: number, thing: string): string => `${String(number)} ${thing}${number === 1 ? '' : 's'}`;

/** How a file stands, in a few words. */
export const summary = (findings: readonly Finding[]): string => {
  const errors = errorsIn(findings).length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
};
