import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledAreas, readArea, readPack} from '../../src/facts/read-area.js';
import {type AreaPack, contactIds} from '../../src/facts/types.js';

const pack = (parts: object): AreaPack =>
  // As a pack is read from somebody's server: whatever its JSON holds.
  JSON.parse(
    JSON.stringify({
      id: 'example',
      name: 'Example',
      extends: 'kent',
      source: {name: 'Example Council'},
      checked: '2026-11-01',
      reviewBy: '2027-11-01',
      ...parts,
    }),
  ) as AreaPack;

describe('an area', () => {
  test('has what it inherits, then what it adds', () => {
    assert.deepEqual(Object.keys(readArea('maidstone').contacts).sort(), [...contactIds].sort());
    assert.deepEqual(Object.keys(readArea('maidstone').places), [
      'cri-mill-house',
      'lloyds-tonbridge-road',
      'lloyds-park-wood',
    ]);
    assert.ok(readArea('maidstone').topics.prevent);
  });

  test('has nothing of the areas below it', () => {
    for (const id of ['uk', 'kent']) {
      assert.deepEqual(Object.keys(readArea(id).places), []);
      assert.equal(readArea(id).topics['clinical-waste'], undefined);
    }
    assert.equal(readArea('uk').contacts['hate-incident-line'], undefined);
    assert.equal(readArea('uk').contacts['police-text'], undefined);
    assert.equal(readArea('uk').topics['prevent-more'], undefined);
  });

  for (const id of ['', 'essex', 'Kent', 'kent ', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    test(`that is unknown, ${JSON.stringify(id)}, is the whole country`, () => {
      assert.deepEqual(readArea(id), readArea('uk'));
      assert.equal(readArea(id).id, 'uk');
    });
  }

  test('gives each fact its id, its source and its dates', () => {
    const facts = Object.keys(bundledAreas)
      .map(readArea)
      .flatMap(({contacts, topics, places}) => [
        ...Object.entries(contacts),
        ...Object.entries(topics),
        ...Object.entries(places),
      ]);
    for (const [id, fact] of facts) {
      assert.equal(fact.id, id);
      assert.equal(fact.source.name, 'Maidstone Borough Council');
      // The page carries no date and nobody has rung the numbers.
      assert.equal(fact.checked, null, id);
      assert.match(fact.reviewBy ?? 'null', /^(?:\d{4}-\d{2}-\d{2}|null)$/, id);
    }
  });
});

describe('a pack', () => {
  test('gives its facts its own source and dates, and leaves those above as they are', () => {
    const {contacts, places} = readPack(
      pack({places: {one: {name: 'One', kind: 'charity', address: {streetAddress: '1 High Street'}}}}),
    );
    assert.deepEqual([places.one?.source.name, places.one?.checked], ['Example Council', '2026-11-01']);
    assert.deepEqual(contacts.emergency, readArea('uk').contacts.emergency);
  });

  test('can say more exactly where one fact is from', () => {
    const place = {name: 'One', kind: 'charity', address: {streetAddress: '1 High Street'}};
    const {places} = readPack(pack({places: {one: {...place, source: {name: 'One'}, checked: null}}}));
    const {source, checked, reviewBy} = places.one ?? {};
    assert.deepEqual([source?.name, checked, reviewBy], ['One', null, '2027-11-01']);
  });

  test('cannot change a fact from above', () => {
    const fake = {kind: 'voice', telephone: '0900 000 000', reviewBy: '2027-11-01'};
    const {contacts, topics} = readPack(
      pack({
        contacts: {emergency: fake, 'police-text': fake, 'hate-incident-line': fake},
        topics: {'prevent-training': {minutes: 90}},
      }),
    );
    assert.deepEqual(contacts, readArea('kent').contacts);
    assert.deepEqual(topics, readArea('kent').topics);
  });

  // The words for a contact go by its id: under another one a number would stand below "In danger now?".
  test('cannot pass one contact off as another', () => {
    const fake = {id: 'emergency', kind: 'voice', telephone: '0900 000 000'};
    const {contacts} = readPack(pack({extends: 'uk', contacts: {'hate-incident-line': fake}}));
    assert.equal(contacts['hate-incident-line']?.id, 'hate-incident-line');
  });

  test('cannot reach what every object inherits', () => {
    const names = '{"__proto__": {"name": "x"}, "constructor": {"name": "x"}}';
    readPack({...pack({}), places: JSON.parse(names) as NonNullable<AreaPack['places']>});
    assert.equal(({} as {name?: string}).name, undefined);
    assert.equal(Object.name, 'Object');
  });

  test('answers to no name that every object has', () => {
    const {contacts, topics, places} = readArea('maidstone');
    for (const facts of [contacts, topics, places]) {
      for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
        assert.equal(facts[name], undefined);
    }
  });

  test('shows its own contacts after the known ones, in its own order', () => {
    const own = (use: string): object => ({kind: 'voice', telephone: '01632 960001', name: {en: use}, use: {en: use}});
    const {contacts} = readPack(
      pack({extends: 'uk', contacts: {zebra: own('Zebra'), 'hate-incident-line': own('Hate'), apple: own('Apple')}}),
    );
    assert.deepEqual(Object.keys(contacts), [
      'emergency',
      'police',
      'hate-incident-line',
      'anti-terrorist-hotline',
      'anti-terrorist-textphone',
      'zebra',
      'apple',
    ]);
  });

  test('that extends nothing we have gets no local facts', () => {
    for (const id of ['essex', 'constructor', '__proto__', 'example']) {
      const {contacts, places} = readPack(pack({extends: id}));
      assert.equal(contacts['hate-incident-line'], undefined);
      assert.deepEqual(Object.keys(places), []);
    }
  });

  test('leaves the bundled ones as they were', () => {
    const before = JSON.stringify(bundledAreas);
    readPack(pack({contacts: {emergency: {kind: 'voice', telephone: '0900 000 000'}}}));
    assert.equal(JSON.stringify(bundledAreas), before);
  });
});
