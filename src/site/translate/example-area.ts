import {useCorrections} from '../../facts/corrections.js';
import {bundledAreas} from '../../facts/read-area.js';
import type {AreaPack, Entry, Place, Provenance} from '../../facts/types.js';
import {clock} from '../../kit/clock.js';

// No such area exists: every name says so, no postcode begins with ZZ, and Ofcom keeps the numbers for drama.

/** A Wednesday, late in the morning. */
const now = new Date('2026-11-18T11:00:00Z');

const provenance = (name: string, checked: string | null, reviewBy: string): Provenance => ({
  source: {name},
  checked,
  reviewBy,
});
const council = provenance('Example Borough Council', '2026-11-16', '2027-05-16');
const overdue = provenance('Example Parish Council', '2026-01-12', '2026-07-12');
const unchecked = provenance('Example Town Council', null, '2027-05-16');

const organization = {name: 'Example Victim Support'};

const place = (number: number, name: string, more: Partial<Entry<Place>>): Entry<Place> => ({
  name,
  kind: 'pharmacy',
  address: {
    streetAddress: `${String(number)} Example Street`,
    addressLocality: 'Exampleton',
    postalCode: `ZZ99 ${String(number % 10)}AA`,
  },
  ...more,
});

/** Each place brings about another message. */
const places = {
  open: place(1, 'Example Recovery Service', {kind: 'charity', openingHours: 'Mo-Su 08:00-22:00'}),
  closed: place(2, 'Example Pharmacy North', {partner: organization.name, openingHours: 'Mo-Fr,Su 14:00-20:00'}),
  unknown: place(3, 'Example Pharmacy South', {...unchecked}),
  overdue: place(4, 'Example Pharmacy East', {...overdue, openingHours: 'Sa-Su 10:00-16:00'}),
  fifth: place(5, 'Example Pharmacy West', {openingHours: 'Mo-Fr 09:00-18:00'}),
  sixth: place(6, 'Example Station Pharmacy', {openingHours: 'Mo-Su'}),
  phone: place(7, 'Example Harbour Project', {...overdue, kind: 'charity', telephone: '01632 960123'}),
};

/** Facts that bring about every message that a page can show, whatever the real areas lack. */
const exampleArea: AreaPack = {
  ...council,
  id: 'example',
  name: 'Example Borough',
  extends: 'uk',
  contacts: {
    'police-text': {kind: 'text', telephone: '07700 900123', keyword: 'Police', provider: {name: 'Example Police'}},
    'hate-incident-line': {
      kind: 'voice',
      telephone: '0808 157 0123',
      openingHours: 'Mo-Su',
      provider: organization,
    },
  },
  topics: {
    'prevent-more': {provider: {name: 'Example Police'}},
    'clinical-waste': {provider: {name: 'Example Borough Council'}, url: 'https://council.example/collections'},
    'community-safety': {provider: {name: 'Example Community Safety Partnership'}},
    'night-time': {
      capacity: 1000,
      annualValue: 5_000_000,
      names: {
        'largest-in': 'Exampleshire',
        'alcohol-education': 'Example Alcohol Education Programme',
        'friday-bus': 'Example Friday Bus',
        'water-bottles': 'Example Water Bottle Campaign',
      },
    },
    road: {provider: {name: 'Exampleshire Council'}, names: {campaign: 'Example Road Campaign'}},
    reoffending: {
      names: {
        'offender-unit': 'Example Offender Unit',
        'community-unit': 'Example Community Unit',
        overseer: 'Example Police',
        prison: 'Example Prison',
      },
    },
    'substance-misuse': {provider: {name: 'Exampleshire Council'}, url: 'https://council.example/help'},
  },
  places,
};

const emptyArea: AreaPack = {...exampleArea, id: 'example-empty', name: 'Example Hamlet', places: {}};

/** An area in which a number and a place have been given up. */
const withdrawnArea: AreaPack = {...exampleArea, id: 'example-withdrawn'};

/** The areas of the previews, by what they are for. */
export const exampleAreas = {all: exampleArea.id, noPlaces: emptyArea.id, withdrawn: withdrawnArea.id} as const;

/** Where only one place is found, a preview of a long list stays short. */
export const onePlace = 'Example Recovery Service';

/** An area with so many places, of which {@link onePlace} is the first; gives its id. */
export const areaWithPlaces = (count: number): string => {
  const id = `example-${String(count)}`;
  const more = Array.from({length: count - 1}, (_, index) =>
    place(index + 2, `Example Pharmacy ${String(index + 2)}`, {}),
  );
  bundledAreas[id] ??= {...exampleArea, id, places: {open: places.open, ...Object.fromEntries(more.entries())}};
  return id;
};

/** Lets the page know the example areas, and stops its clock, so that each state stays as it is. */
export const useExampleAreas = (): void => {
  clock.now = () => now;
  for (const area of [exampleArea, emptyArea, withdrawnArea]) bundledAreas[area.id] = area;
  useCorrections({
    ...council,
    area: withdrawnArea.id,
    sequence: 1,
    contacts: {'hate-incident-line': {withdrawn: true, instead: 'police'}},
    places: {open: {withdrawn: true, instead: 'closed'}},
  });
};
