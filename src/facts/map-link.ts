import type {Place} from './types.js';

/**
 * A search for a place on OpenStreetMap, or `undefined` for a place without a postcode, which a search could take for
 * another of the same name. Nothing is fetched from it: it is a link.
 */
export const mapUrl = ({address}: Place): string | undefined =>
  address.postalCode
    ? 'https://www.openstreetmap.org/search?query=' +
      encodeURIComponent(
        [address.streetAddress, address.addressLocality, address.postalCode].filter(Boolean).join(', '),
      )
    : undefined;
