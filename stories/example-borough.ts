import type {AreaPack, Entry, Place} from '../src/facts/types.js';

// No such place exists: every name says so, and no postcode begins with ZZ.

const place = (name: string, street: string, postalCode: string, openingHours: string): Entry<Place> => ({
  name,
  kind: name.includes('Pharmacy') ? 'pharmacy' : 'charity',
  address: {streetAddress: street, addressLocality: 'Exampleton', postalCode},
  openingHours,
  ...(name.includes('Pharmacy') && {partner: 'Example Recovery Service'}),
});

/** An area whose facts somebody has checked, for the states that no bundled area is in. */
export const exampleBorough: AreaPack = {
  id: 'example-borough',
  name: 'Example Borough',
  extends: 'uk',
  source: {name: 'Example Borough Council'},
  checked: '2026-11-16',
  reviewBy: '2027-05-16',
  places: {
    service: place('Example Recovery Service', '1 Example Street', 'ZZ99 1AA', 'Mo-Fr 09:00-17:00'),
    north: place('Example Pharmacy North', '2 North Road', 'ZZ99 1AB', 'Mo-Su 08:00-22:00'),
    south: place('Example Pharmacy South', '3 South Road', 'ZZ99 2AA', 'Mo-Sa 09:00-18:00'),
    east: place('Example Pharmacy East', '4 East Road', 'ZZ99 2AB', 'Sa-Su 10:00-16:00'),
    west: place('Example Pharmacy West', '5 West Road', 'ZZ99 3AA', 'Mo-Fr 12:00-20:00'),
    station: place('Example Station Pharmacy', '6 Station Approach', 'ZZ99 3AB', 'Mo-Su 07:00-23:00'),
    night: place('Example Night Pharmacy', '7 Moon Lane', 'ZZ99 4AA', 'Mo-Su 20:00-06:00'),
    harbour: place('Example Harbour Project', '8 Harbour Walk', 'ZZ99 4AB', 'Tu 13:00-16:00'),
  },
};

/** The same area with the first of its places alone. */
export const exampleHamlet: AreaPack = {
  ...exampleBorough,
  id: 'example-hamlet',
  name: 'Example Hamlet, in Example Borough',
  places: Object.fromEntries(Object.entries(exampleBorough.places ?? {}).slice(0, 1)),
};
