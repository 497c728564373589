import fc from 'fast-check';
import {constants, entriesOf, type JsonText, mostly, objectOf} from './hostile-json.js';

// Corrections as JSON texts.

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

const phoneNumber = mostly(
  fc
    .oneof(
      digits(3).map((end) => `01632 960${end}`),
      digits(3).map((end) => `0808 157 0${end}`),
      digits(3).map((end) => `+44 1632 960${end}`),
      digits(4).map((end) => `7${end}`),
    )
    .map((number) => JSON.stringify(number)),
);

const text = mostly(
  constants('Example', 'Example Council', 'Zażółć', 'مثال', "St. Mary's & Co (Example)", 'Example 7/8'),
);
const url = mostly(constants('https://council.example/', 'https://council.example:8443/a?b=c&d=%20#e'));
const date = mostly(constants('2026-11-20', '2028-02-29', '2027-01-01'));
const organization = mostly(objectOf({required: {name: text}, optional: {url}}));
const hours = mostly(constants('Mo-Su', 'Mo-Fr 09:00-17:00', ['Mo-Fr 09:00-12:00', 'Sa,Su 22:00-02:00']));
const provenance = {source: organization, checked: mostly(constants(null, '2026-11-20')), reviewBy: date};

const withdrawal = (ids: readonly string[]): JsonText =>
  objectOf({required: {withdrawn: mostly(constants(true)), instead: mostly(constants(...ids))}});

/** Ids of contacts in Maidstone, and one that it has not. */
const kinds: Readonly<Record<string, string>> = {
  'police-text': 'text',
  'hate-incident-line': 'voice',
  'anti-terrorist-hotline': 'voice',
  'anti-terrorist-textphone': 'textphone',
  'example-line': 'voice',
};
const contactIds = Object.keys(kinds);

const contact = (id: string): JsonText => {
  // Another kind than the contact has is right as far as the file goes: only the area can tell.
  const kind = mostly(
    fc.oneof({weight: 9, arbitrary: constants(kinds[id] ?? 'voice')}, constants('voice', 'textphone')),
  );
  const replaced = objectOf({
    required: {kind, telephone: phoneNumber},
    optional: {openingHours: hours, provider: organization, ...provenance},
  });
  return fc.oneof({weight: 3, arbitrary: replaced}, withdrawal(['police', ...contactIds]));
};

const placeIds = ['cri-mill-house', 'lloyds-tonbridge-road', 'lloyds-park-wood', 'example-place'];

const address = objectOf({
  required: {streetAddress: text},
  optional: {addressLocality: text, postalCode: mostly(constants('ZZ99 1AA'))},
});

const place = (): JsonText =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: objectOf({
        required: {name: text, kind: mostly(constants('charity', 'pharmacy')), address: mostly(address)},
        optional: {telephone: phoneNumber, openingHours: hours, partner: text, ...provenance},
      }),
    },
    withdrawal(placeIds),
    objectOf({required: {withdrawn: constants(true)}}),
  );

const topicIds = [
  'substance-misuse',
  'road',
  'clinical-waste',
  'prevent-more',
  'leave-page',
  'reoffending',
  'example-topic',
];

const link = (): JsonText =>
  fc.oneof({weight: 3, arbitrary: objectOf({required: {url}})}, constants({withdrawn: true}));

/**
 * What a payload for Maidstone may say: half of the time what it should, else with something hostile somewhere in it.
 */
export const anyCorrections: JsonText = objectOf(
  {
    required: {
      area: mostly(constants('maidstone')),
      sequence: mostly(fc.integer({min: 3, max: Number.MAX_SAFE_INTEGER}).map(String)),
      ...provenance,
    },
    optional: {
      // The national ones are asked for now and then, and never given.
      contacts: entriesOf([...contactIds, ...contactIds, ...contactIds, 'emergency', 'police'], contact),
      places: entriesOf(placeIds, place),
      links: entriesOf(topicIds, link),
    },
  },
  40,
);
