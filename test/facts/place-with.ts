import type {Place} from '../../src/facts/types.js';

/** A made-up place; what a test is about is passed in. */
export const placeWith = (parts: Partial<Place>): Place => ({
  id: 'example',
  name: 'Example Pharmacy',
  kind: 'pharmacy',
  address: {streetAddress: '1 High Street', addressLocality: 'Exampleton', postalCode: 'ZZ9 9ZZ'},
  source: {name: 'Example Council'},
  checked: null,
  reviewBy: null,
  ...parts,
});
