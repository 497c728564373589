import type {Corrections} from '../../src/facts/corrections.js';

/** Corrections as an operator writes them; what a test is about is passed in, right or wrong. */
export const correctionsWith = (parts: object = {}): Corrections => ({
  area: 'kent',
  sequence: 3,
  source: {name: 'Example Council'},
  checked: '2026-11-20',
  reviewBy: '2027-11-20',
  ...parts,
});
