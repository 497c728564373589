import {bundledAreas} from '../../src/facts/read-area.js';
import type {AreaPack, Entry, Place} from '../../src/facts/types.js';

const exampleCouncil = {name: 'Example Borough Council', url: 'https://example.org/'};

/** A place of the example, with a street and a postcode of its own. */
export const examplePlace = (number: number, place: Partial<Entry<Place>> = {}): Entry<Place> => ({
  name: `Example Pharmacy ${String(number)}`,
  kind: 'pharmacy',
  address: {
    streetAddress: `${String(number)} Example Street`,
    addressLocality: 'Example',
    postalCode: `EX1 ${String(number)}AB`,
  },
  ...place,
});

/** An area pack of an imaginary borough, checked in October 2026 and in date until October 2027. */
export const exampleBorough = (places: AreaPack['places'] = {}): AreaPack => ({
  id: 'example-borough',
  name: 'Example Borough (an example)',
  extends: 'uk',
  source: exampleCouncil,
  checked: '2026-10-01',
  reviewBy: '2027-10-01',
  places,
});

/** Lets `area="example-borough"` stand for a pack while a test runs; call what it gives when the test is over. */
export const withExampleBorough = (pack: AreaPack): (() => void) => {
  bundledAreas['example-borough'] = pack;
  return () => {
    delete bundledAreas['example-borough'];
  };
};
