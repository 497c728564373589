import fc from 'fast-check';
import {address, hours, organization, phoneNumber, plainText, provenance, url} from './any-facts.js';
import {constants, entriesOf, type JsonText, mostly, objectOf} from './hostile-json.js';

// Corrections as JSON texts.

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

const place = (): JsonText =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: objectOf({
        required: {name: plainText, kind: mostly(constants('charity', 'pharmacy')), address},
        optional: {telephone: phoneNumber, openingHours: hours, partner: plainText, ...provenance},
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
