import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {freshness} from '../../src/facts/freshness.js';
import {bundledAreas, readArea} from '../../src/facts/read-area.js';
import {adviceTopics, type AreaPack} from '../../src/facts/types.js';

// What the council page "Crime advice and information" states, and our division of it. These lists are written out here
// once more on purpose: a slip in a pack would send somebody to a wrong number.

const packOf = (id: string): AreaPack => {
  const pack = bundledAreas[id];
  assert.ok(pack, `there is no pack "${id}"`);
  return pack;
};

const numbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: {
    emergency: '999',
    police: '101',
    'anti-terrorist-hotline': '0800 789 321',
    'anti-terrorist-textphone': '0800 032 4539',
  },
  kent: {'police-text': '60066', 'hate-incident-line': '0800 138 1624'},
  maidstone: {},
};

const urls = [
  'https://maidstone.gov.uk/',
  'https://www.kent.gov.uk/',
  'https://www.kent.police.uk/',
  'https://www.gov.uk/',
];

/** Every text and number of a pack's own facts, without who states them, their ids and their dates. */
const valuesOf = (value: unknown): (string | number)[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['source', 'checked', 'reviewBy', 'id', 'extends'].includes(key) ? [] : valuesOf(inner),
  );
};

describe('the bundled packs', () => {
  test('are the United Kingdom, Kent on top of it, Maidstone on top of that', () => {
    assert.deepEqual(
      Object.entries(bundledAreas).map(([id, pack]) => [id, pack.id, pack.name, pack.extends]),
      [
        ['uk', 'uk', 'United Kingdom', undefined],
        ['kent', 'kent', 'Kent', 'uk'],
        ['maidstone', 'maidstone', 'Maidstone', 'kent'],
      ],
    );
  });

  for (const [id, telephones] of Object.entries(numbers)) {
    test(`${id} has its own phone numbers and no other`, () => {
      const contacts = Object.entries(packOf(id).contacts ?? {});
      assert.deepEqual(Object.fromEntries(contacts.map(([key, {telephone}]) => [key, telephone])), telephones);
    });
  }

  test('hold each phone number exactly once', () => {
    const text = JSON.stringify(bundledAreas);
    for (const number of Object.values(numbers).flatMap((telephones) => Object.values(telephones))) {
      assert.equal(text.split(`"${number}"`).length - 1, 1, number);
      assert.equal(text.replaceAll(' ', '').split(number.replaceAll(' ', '')).length - 1, 1, number);
    }
  });

  test('ring, text or show a number as its kind asks', () => {
    const {contacts} = readArea('maidstone');
    assert.deepEqual(Object.fromEntries(Object.entries(contacts).map(([id, {kind}]) => [id, kind])), {
      emergency: 'voice',
      police: 'voice',
      'anti-terrorist-hotline': 'voice',
      'anti-terrorist-textphone': 'textphone',
      'police-text': 'text',
      'hate-incident-line': 'voice',
    });
  });

  test('have the keyword of the text line, and who runs which line', () => {
    const {contacts} = readArea('kent');
    const {keyword, provider} = contacts['police-text'] ?? {};
    assert.deepEqual([keyword, provider?.name], ['Police', 'Kent Police']);
    assert.equal(contacts['hate-incident-line']?.provider?.name, 'Community Safety Partnerships of Kent and Medway');
    assert.equal(Object.values(contacts).filter((contact) => contact.keyword !== undefined).length, 1);
  });

  test('say of one line that it is open day and night, and of no other', () => {
    const hours = Object.values(readArea('maidstone').contacts).flatMap(({id, openingHours}) =>
      openingHours === undefined ? [] : [[id, openingHours]],
    );
    assert.deepEqual(hours, [['hate-incident-line', 'Mo-Su']]);
  });

  test('have the three places, with no hours and no postcode that the page does not give', () => {
    const places = Object.values(readArea('maidstone').places).map(({name, kind, address, openingHours, partner}) => [
      name,
      kind,
      Object.values(address).join(' | '),
      openingHours,
      partner,
    ]);
    const cri = 'Crime Reduction Initiative (CRI)';
    assert.deepEqual(places, [
      [cri, 'charity', 'Mill House, Mill Street', 'Mo-Su 09:00-17:00', undefined],
      ['Lloyds Pharmacy', 'pharmacy', '58-60 Tonbridge Road | Maidstone | ME16 8SE', undefined, cri],
      ['Lloyds Pharmacy', 'pharmacy', '11 Park Wood Parade, Park Wood | Maidstone | ME15 9HL', undefined, cri],
    ]);
  });

  test('have each topic where it belongs', () => {
    const homes = {
      uk: ['hate-crime', 'police-in-person', 'prevent', 'prevent-training', 'needle-disposal', 'leave-page'],
      kent: ['prevent-more', 'community-safety', 'road', 'substance-misuse'],
      maidstone: ['clinical-waste', 'night-time', 'reoffending'],
    };
    for (const [home, topics] of Object.entries(homes)) {
      for (const topic of topics) {
        const packs = Object.values(bundledAreas).filter((pack) => Object.keys(pack.topics ?? {}).includes(topic));
        assert.deepEqual(
          packs.map(({id}) => id),
          [home],
          topic,
        );
      }
    }
    const {topics} = readArea('maidstone');
    assert.equal(topics['prevent-training']?.minutes, 15);
    assert.equal(topics['prevent-more']?.provider?.name, 'Kent Police');
    assert.equal(topics['clinical-waste']?.provider?.name, 'Maidstone Borough Council');
  });

  test('have what the page says of each topic of advice, and no more', () => {
    const {topics} = readArea('maidstone');
    const said = Object.fromEntries(
      adviceTopics.map((id) => {
        const {provider, names, capacity, annualValue, minutes, url} = topics[id] ?? {};
        return [id, [provider?.name, provider?.url, names, capacity, annualValue, minutes, url]];
      }),
    );
    const kentCouncil = ['Kent County Council', 'https://www.kent.gov.uk/'];
    const none = undefined;
    assert.deepEqual(said, {
      'community-safety': ['Community Safety Partnerships of Kent and Medway', none, none, none, none, none, none],
      'night-time': [
        none,
        none,
        {
          'largest-in': 'Kent',
          'alcohol-education': 'Maidstone Alcohol Education Programme',
          'friday-bus': 'Urban Blue Bus',
          'water-bottles': 'Urban Blue Water Bottle Campaign',
        },
        20_000,
        75_000_000,
        none,
        none,
      ],
      road: [...kentCouncil, {campaign: 'Kent Road Safety Campaign'}, none, none, none, none],
      reoffending: [
        none,
        none,
        {
          'offender-unit': 'Integrated Offender Management Unit',
          'community-unit': 'Maidstone Community Safety Unit',
          overseer: 'Kent Police',
          prison: 'Maidstone Prison',
        },
        none,
        none,
        none,
        none,
      ],
      'substance-misuse': [...kentCouncil, none, none, none, none, none],
      'prevent-training': [none, none, none, none, none, 15, none],
    });
  });

  test('have no local name above its own area', () => {
    assert.doesNotMatch(valuesOf(packOf('uk')).join('\n'), /Kent|Medway|Maidstone|Mill|Lloyds|CRI/);
    assert.doesNotMatch(valuesOf(packOf('kent')).join('\n'), /Maidstone|Mill|Lloyds|CRI|Tonbridge|Park Wood/);
  });

  test('hold no URL but the official front pages', () => {
    const found = JSON.stringify(bundledAreas).match(/[a-z]+:\/\/[^"]*|www\.[^"]*/g) ?? [];
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter((url) => !urls.includes(url)),
      [],
    );
  });

  test('hold no digits beside those that the page gives', () => {
    const known =
      /^(?:999|101|60066|0800 (?:789 321|032 4539|138 1624)|58-60 Tonbridge Road|ME16 8SE|11 Park Wood Parade, Park Wood|ME15 9HL|Mo-Su 09:00-17:00)$/;
    // Minutes of training; the night-time economy's capacity, and its worth in pounds or in millions.
    const knownNumbers = [15, 20_000, 75, 75_000_000];
    const unknown = Object.values(bundledAreas)
      .flatMap(valuesOf)
      .filter((value) =>
        typeof value === 'number' ? !knownNumbers.includes(value) : /\d/.test(value) && !known.test(value),
      );
    assert.deepEqual(unknown, []);
  });
});

describe('how the bundled facts age', () => {
  const far = new Date('2999-12-31T00:00:00Z');

  test('999 and 101 never do', () => {
    const {emergency, police} = readArea('uk').contacts;
    for (const contact of [emergency, police]) {
      assert.ok(contact);
      assert.notEqual(freshness(contact, far), 'overdue');
      assert.equal(freshness({...contact, checked: '2026-11-30'}, far), 'checked');
    }
  });

  test('every other one has a day to check it again by', () => {
    const {contacts, topics, places} = readArea('maidstone');
    const facts = [...Object.values(contacts), ...Object.values(topics), ...Object.values(places)];
    assert.deepEqual(
      facts.filter(({reviewBy}) => reviewBy === null).map(({id}) => id),
      ['emergency', 'police'],
    );
  });
});
