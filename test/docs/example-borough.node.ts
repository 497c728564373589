import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkArea} from '../../src/cli/check-area.js';
import {freshness} from '../../src/facts/freshness.js';
import {readHours} from '../../src/facts/opening-hours.js';
import {bundledAreas, readArea, readPack} from '../../src/facts/read-area.js';
import type {AreaPack, LanguageMap} from '../../src/facts/types.js';
import {read} from './documents.js';

const text = read('docs/example-borough.json');
const pack = JSON.parse(text) as AreaPack;
const area = readPack(pack);
const own = {...pack.contacts, ...pack.topics, ...pack.places};
const places = Object.values(area.places);

/** When it was written. */
const now = new Date('2026-11-25T12:00:00Z');

const matches = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found, group]) => group ?? found);

describe('the example of an area', () => {
  test('passes the check; all that is said of it is how old a few places are, on purpose', () => {
    const findings = checkArea(text, {now, locales: ['pl', 'ur']});
    assert.deepEqual([...new Set(findings.map(({code}) => code))].sort(), ['overdue', 'unchecked']);
    assert.ok(findings.every(({severity, message}) => severity === 'warning' && message.startsWith('$.places')));
  });

  test('names nobody, no number, no address and no postcode that there is', () => {
    assert.match(pack.name, /example/i);
    assert.ok(places.length === 40 && places.every(({name}) => name.includes('Example')));
    // Ofcom keeps these numbers for drama, nobody has a name below .example (RFC 2606), no postcode begins with ZZ.
    for (const number of matches(/"telephone": "([^"]*)"/g))
      assert.match(number, /^(?:01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3})$/);
    for (const url of matches(/"url": "([^"]*)"/g)) assert.match(url, /^https:\/\/[a-z]+\.example\//);
    for (const postcode of matches(/"postalCode": "([^"]*)"/g)) assert.match(postcode, /^ZZ/);
    for (const name of matches(/"name": "([^"]*)"/g)) assert.match(name, /Example/);
  });

  test('has no two numbers, names or addresses that are the same', () => {
    for (const pattern of [/"telephone": "([^"]*)"/g, /"streetAddress": "([^"]*)"/g, /"postalCode": "([^"]*)"/g]) {
      const found = matches(pattern);
      assert.equal(new Set(found).size, found.length, String(pattern));
    }
    assert.equal(new Set(places.map(({name}) => name)).size, 40);
  });

  test('says that it is one wherever it speaks, in English and two other languages', () => {
    const isMap = (value: unknown): value is LanguageMap =>
      typeof value === 'object' && value !== null && 'en' in value;
    const maps = Object.values(own).flatMap((entry) => Object.values(entry).flat().filter(isMap));
    assert.ok(maps.length > 10);
    for (const map of maps) assert.deepEqual(Object.keys(map), ['en', 'pl', 'ur']);
    for (const {use} of Object.values(pack.contacts ?? {})) {
      assert.match(use?.en ?? '', /\(an example\)$/);
      assert.match(use?.pl ?? '', /\(przykład\)$/);
      assert.match(use?.ur ?? '', /\(مثال\)$/);
    }
  });

  test('has places in each state in which a place can be', () => {
    const states = places.map((place) => freshness(place, now));
    for (const state of ['checked', 'overdue', 'unchecked'])
      assert.ok(states.filter((one) => one === state).length >= 3);
    const some = (holds: (place: (typeof places)[number]) => boolean): void => {
      assert.ok(places.some(holds), String(holds));
      assert.ok(!places.every(holds), String(holds));
    };
    some(({telephone}) => telephone !== undefined);
    some(({address}) => address.postalCode !== undefined);
    some(({openingHours}) => openingHours === undefined);
    some(({openingHours}) => openingHours === 'Mo-Su');
    some(({openingHours = []}) => readHours(openingHours).length > 1);
    some(({openingHours = []}) => readHours(openingHours).some(({opens, closes}) => closes > 0 && closes < opens));
    some(({kind}) => kind === 'charity');
    some(({partner}) => partner !== undefined);
    some(({source}) => source.name !== pack.source.name);
    const unfresh = places.filter((place) => freshness(place, now) !== 'checked');
    assert.ok(unfresh.some(({telephone}) => telephone) && unfresh.some(({telephone}) => !telephone));
  });

  test('has a contact, a line for hate incidents and a topic of its own, on top of the whole country’s', () => {
    const uk = readArea('uk');
    for (const [id, contact] of Object.entries(uk.contacts)) assert.deepEqual(area.contacts[id], contact);
    for (const [id, topic] of Object.entries(uk.topics)) assert.deepEqual(area.topics[id], topic);
    for (const id of ['hate-incident-line', 'example-recovery-line', 'example-text-line'])
      assert.ok(area.contacts[id]?.use, id);
    assert.deepEqual(area.topics['safe-night-out']?.contacts, ['example-recovery-line']);
    assert.ok(area.topics['substance-misuse']?.provider);
  });

  test('has nothing of Kent or of Maidstone', () => {
    for (const {id, places = {}, contacts = {}} of [bundledAreas.kent, bundledAreas.maidstone].flatMap(
      (one) => one ?? [],
    )) {
      assert.doesNotMatch(text, new RegExp(id, 'i'));
      for (const place of Object.keys(places)) assert.equal(area.places[place], undefined);
      for (const {telephone} of Object.values(contacts)) assert.ok(!text.includes(telephone), telephone);
    }
  });
});
