import type {Provenance} from '../types.js';

/** Maidstone Borough Council, whose page states the facts of the bundled packs. */
export const maidstoneBoroughCouncil = {
  name: 'Maidstone Borough Council',
  url: 'https://maidstone.gov.uk/',
};

/**
 * The provenance of the bundled packs. The page carries no date and nobody has checked its facts since, so `checked`
 * is `null`. `reviewBy` is this project's own plan: half a year after the packs were written, in November 2026.
 */
export const unchecked: Provenance = {
  source: maidstoneBoroughCouncil,
  checked: null,
  reviewBy: '2027-05-31',
};
