import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledAreas, readArea, readPack} from '../../src/facts/read-area.js';
import type {AreaPack} from '../../src/facts/types.js';
import {packLimit, readPackText} from '../../src/packs/read-pack.js';
import {problemsOf, saidAt} from './said-of-pack.js';
import {withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

const read = (pack: AreaPack): AreaPack => {
  const reading = readPackText(JSON.stringify(pack));
  assert.ok('pack' in reading, JSON.stringify(reading));
  return reading.pack;
};

/** A text with `spoilt` in the place of `right`, which it has once. */
const wholeText = JSON.stringify(wholePack);
const rewritten = (right: string, spoilt: string): string => {
  assert.equal(wholeText.split(right).length, 2, right);
  return wholeText.replace(right, () => spoilt);
};

const nothingTwice = 'is there twice, and only one of them would count. Remove one, or give it another name';

describe('a pack from elsewhere', () => {
  test('is read as it is written', () => {
    assert.deepEqual(readPackText(wholeText), {pack: wholePack});
    assert.deepEqual(readPackText(`\r\n${JSON.stringify(wholePack, undefined, '\t')}\n`), {pack: wholePack});
  });

  test('that is not JSON is refused with the place, as the browser tells it', () => {
    for (const text of [
      '',
      ' ',
      '<!doctype html>',
      'undefined',
      wholeText.slice(0, -1),
      `${wholeText},`,
      "{'id': 1}",
    ]) {
      const [problem = '', ...others] = problemsOf(text);
      assert.deepEqual(others, []);
      assert.match(
        problem,
        /^is not JSON \(.+\)\. Look there for a comma, a quotation mark or a bracket too many or too few$/,
        text,
      );
    }
  });

  test('may have 256,000 bytes, however few characters they are, and no more', () => {
    assert.equal(packLimit, 256_000);
    const length = new TextEncoder().encode(wholeText).length;
    assert.deepEqual(problemsOf(wholeText + ' '.repeat(256_000 - length)), []);
    assert.deepEqual(problemsOf(wholeText + ' '.repeat(256_001 - length)), ['is larger than 256 kB. Shorten it']);
    const wide = rewritten(wholePack.$schema, '示'.repeat(100_000));
    assert.ok(wide.length < 256_000);
    assert.deepEqual(problemsOf(wide), ['is larger than 256 kB. Shorten it']);
  });

  test('is looked at no deeper than a pack can be', () => {
    const depth = 60_000;
    const deep = `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;
    assert.deepEqual(problemsOf(rewritten('"Example Borough"', deep)), [
      '$.name: has to be a text, and not an empty one',
    ]);
    const [unknown = '', ...others] = problemsOf(rewritten('"id"', `"deep":${deep},"id"`));
    assert.match(unknown, /^\$\.deep: is not known here\. Remove it, or write one of "\$schema", "id", /);
    assert.deepEqual(others, []);
  });

  test('cannot have the name of one of ours, which that one itself has', () => {
    for (const [id, pack] of Object.entries(bundledAreas)) {
      const text = JSON.stringify(pack);
      assert.deepEqual(problemsOf(text), ['$.id: is the name of a pack of ours. Choose another']);
      assert.deepEqual(problemsOf(text, true), [], id);
    }
  });

  test('is told of everything that is wrong with its words and numbers, in its order', () => {
    const name = withValueAt(wholePack, ['name'], 'Example <b>');
    const line = withValueAt(name, ['contacts', 'example-line', 'telephone'], '999');
    const address = withValueAt(line, ['topics', 'example-topic', 'url'], 'https://a.example:70000/');
    const [word, link, number, ...others] = problemsOf(JSON.stringify(address));
    assert.equal(word, '$.name: has the markup "<". Remove it: a translation is plain text');
    assert.equal(link, "$.topics['example-topic'].url: is an address that no browser can open. Copy it from a browser");
    assert.match(number ?? '', /^\$\.contacts\['example-line'\]\.telephone: is a number of the whole country/);
    assert.deepEqual(others, []);
  });
});

describe('a name that is there twice', () => {
  const places: Readonly<Record<string, readonly [right: string, spoilt: string]>> = {
    '$.id': ['"id":"example-borough"', '"id":"example-borough","id":"example-town"'],
    '$.source.name': ['{"name":"Example Borough Council","url":"https://council.example/"}', '{"name":"a","name":"b"}'],
    "$.contacts['police-text']": ['"police-text":', '"police-text":{},"police-text":'],
    "$.contacts['example-line'].name.pl": ['"pl":"Przykładowa linia"', '"pl":"Linia","pl":"Przykładowa linia"'],
    "$.topics['example-topic'].text[1].en": ['"en":"The second."', '"en":"The second.","en":"The third."'],
    "$.places['example-pharmacy'].telephone": ['"telephone":"01632 960200"', '"telephone":"01632 960200","\\u0074elephone":"01632 960201"'], // prettier-ignore
    '$.__proto__': ['"id":', '"__proto__":{},"__proto__":{},"id":'],
  };
  for (const [path, [right, spoilt]] of Object.entries(places))
    test(`is said to be so at ${path}`, () => {
      assert.deepEqual(problemsOf(rewritten(right, spoilt)), [`${path}: ${nothingTwice}`]);
    });

  test('is no other name, and no text that looks like one', () => {
    for (const text of ['"id":', '{"id":"a","id":"b"}', '\\', '\\"', '\\",\\"id\\":\\"'])
      assert.deepEqual(
        problemsOf(rewritten('"Say “Example”."', JSON.stringify(text))).filter((problem) => problem.includes('twice')),
        [],
        text,
      );
  });
});

describe('a national number', () => {
  for (const number of ['999', '112', '101', '18000'])
    test(`${number} is refused wherever it would pass as something else`, () => {
      for (const path of [
        ['contacts', 'example-line', 'telephone'],
        ['contacts', 'police-text', 'telephone'],
        ['contacts', 'hate-incident-line', 'telephone'],
        ['contacts', 'anti-terrorist-hotline', 'telephone'],
        ['places', 'example-pharmacy', 'telephone'],
      ]) {
        const [problem = '', ...others] = saidAt(path, number);
        assert.match(problem, /^is a number of the whole country.*\. Write this one's own number$/);
        assert.deepEqual(others, []);
      }
      assert.deepEqual(saidAt(['contacts', 'emergency', 'telephone'], number), []);
    });
});

describe('a number that costs more than a call', () => {
  // One of those that Ofcom keeps for drama.
  const number = '0909 879 0000';

  test('is refused for every contact and place of the pack itself', () => {
    const costly = 'is a number that costs more than a call. Write one that does not';
    for (const path of [
      ['contacts', 'example-line', 'telephone'],
      ['contacts', 'hate-incident-line', 'telephone'],
      ['places', 'example-pharmacy', 'telephone'],
    ])
      assert.deepEqual(saidAt(path, number), [costly]);
  });
});

describe('a contact that poses as another', () => {
  const posing = 'names a number of the whole country, which this contact is not. Write what this one is for';

  for (const number of ['999', '112', '101'])
    test(`is not called ${number}, in no language`, () => {
      const words = {en: `Emergency: ${number}`, pl: `Nagły wypadek: ${number}`};
      for (const field of ['name', 'use']) {
        const path = ['contacts', 'example-line', field];
        assert.deepEqual(
          problemsOf(JSON.stringify(withValueAt(wholePack, path, words))),
          ['en', 'pl'].map((language) => `$.contacts['example-line'].${field}.${language}: ${posing}`),
        );
      }
    });

  test('may speak of such a number where it says what to do, or have it as a part of another', () => {
    assert.deepEqual(saidAt(['contacts', 'example-line', 'note', 'en'], 'In an emergency call 999 first.'), []);
    assert.deepEqual(saidAt(['contacts', 'example-line', 'name', 'en'], 'Example Line 1999'), []);
    assert.deepEqual(saidAt(['topics', 'example-topic', 'title', 'en'], 'When to call 101'), []);
  });
});

describe('the contacts of a topic', () => {
  const path = ['topics', 'example-topic', 'contacts'];

  test('are of the pack or of one above it', () => {
    assert.deepEqual(saidAt(path, ['example-line', 'emergency', 'anti-terrorist-textphone']), []);
    // Kent has one that the whole country has not.
    const own = withValueAt(wholePack, ['contacts', 'police-text'], undefined) as AreaPack;
    const pack = {...own, topics: {road: {contacts: ['police-text']}}};
    const unknown =
      '$.topics.road.contacts[0]: is no contact of this pack or of one above it. ' +
      'Write one of emergency, police, hate-incident-line, anti-terrorist-hotline, anti-terrorist-textphone, example-line';
    assert.deepEqual(problemsOf(JSON.stringify(pack)), [unknown]);
    assert.deepEqual(problemsOf(JSON.stringify({...pack, extends: 'kent'})), []);
  });

  test('are none of what every object has', () => {
    for (const id of ['constructor', 'valueof', 'prototype']) assert.equal(saidAt([...path, 0], id).length, 1, id);
  });
});

describe('the packs above', () => {
  for (const [id, above] of Object.entries(bundledAreas))
    test(`keep every fact of ${id}, whatever the pack says of it`, () => {
      const before = JSON.stringify(bundledAreas);
      const {contacts, topics, places} = readArea(id);
      const other = {kind: 'voice', telephone: '01632 960999', use: {en: 'Not this'}} as const;
      const changed = <T>(facts: object, entry: T): Readonly<Record<string, T>> =>
        Object.fromEntries(Object.keys(facts).map((name) => [name, entry]));
      const place = wholePack.places['example-charity'];
      const pack = read({
        ...wholePack,
        extends: id,
        contacts: {...wholePack.contacts, ...changed(contacts, other)},
        topics: {...wholePack.topics, ...changed(topics, {title: {en: 'Not this'}, reviewBy: '2099-01-01'})},
        places: {...wholePack.places, ...changed(places, place)},
      });
      const area = readPack(pack);
      for (const kind of ['contacts', 'topics', 'places'] as const) {
        for (const [name, fact] of Object.entries({contacts, topics, places}[kind]))
          assert.deepEqual(area[kind][name], fact, `${kind} ${name}`);
        for (const name of Object.keys(wholePack[kind])) assert.ok(area[kind][name], `${kind} ${name}`);
      }
      assert.equal(area.contacts['example-line']?.telephone, '+44 1632 960100');
      assert.equal(JSON.stringify(bundledAreas), before);
      assert.equal(bundledAreas[id], above);
    });
});
