import type {Place} from './types.js';

const normalize = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a place's name, address or postcode holds what was typed, whatever its case, spaces and punctuation. */
export const placeMatches = ({name, address}: Place, query: string): boolean =>
  [name, address.streetAddress, address.addressLocality, address.postalCode].some((text) =>
    normalize(text ?? '').includes(normalize(query)),
  );
