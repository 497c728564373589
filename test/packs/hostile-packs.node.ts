import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {readArea, readPack} from '../../src/facts/read-area.js';
import type {Area, AreaPack, LanguageMap} from '../../src/facts/types.js';
import {ownSiteLinks} from '../../src/packs/own-site-links.js';
import {describeProblem} from '../../src/packs/pack-problem.js';
import {packLimit, readPackText} from '../../src/packs/read-pack.js';
import {anyPack} from './any-pack.js';
import {anyText} from './hostile-json.js';
import {inherited, isHttps, isPlain, isTelephone} from './sound-facts.js';
import {wholePack} from './whole-pack.js';

// A pack is a file on somebody else's server: whatever it says, a page stays whole and what it shows is sound.

const runs = {seed: 20261125, numRuns: 1000};

const site = 'https://council.example';

/** The kinds of problems that have been met so far, and those that have to be among them. */
const codes = new Set<string>();
const expectedCodes = [
  'digit-added',
  'url-added',
  'markup-added',
  'invisible-character',
  'duplicate-key',
  'wrong-shape',
  'unknown-contact',
  'national-number',
  'costly-number',
];

const inheritedBefore = inherited();

/** What comes of a file: a pack, or nothing, after problems that are clear. Anything else is a failure. */
const outcome = (text: string): AreaPack | undefined => {
  const reading = readPackText(text);
  assert.deepEqual(inherited(), inheritedBefore);
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  if ('pack' in reading) return reading.pack;
  for (const problem of reading.problems)
    assert.match(describeProblem(problem), /^(?:\$.* )?(?:is|has|lacks|needs) .+[^.]$/su);
  for (const {code} of reading.problems) codes.add(code);
  return undefined;
};

/** The facts that widgets get from a pack on a page of a council's site. */
const areaOf = (pack: AreaPack): Area => readPack(ownSiteLinks(pack, site));

const isLanguageMap = (value: unknown): value is LanguageMap =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';

/** What a translation may have from the English alone, written anew: a number of any script, a sign of an address. */
const borrowed = /\p{N}|:\/|@|www\.|\w{2}\.\w{2}|[。．｡]/gu;

const assertTranslated = (text: LanguageMap): void => {
  for (const [language, translation] of Object.entries(text)) {
    assert.ok(isPlain(translation), `${language}: ${JSON.stringify(translation)}`);
    for (const [found] of translation.matchAll(borrowed)) assert.ok(text.en.includes(found), translation);
  }
};

const assertSound = (value: unknown, name = ''): void => {
  if (isLanguageMap(value)) {
    assertTranslated(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, entry] of Object.entries(value)) assertSound(entry, Array.isArray(value) ? name : inner);
  } else if (typeof value === 'string') {
    assert.ok(isPlain(value), `${name}: ${JSON.stringify(value)}`);
    if (name === 'telephone') assert.ok(isTelephone(value), value);
    // All that is hostile leads to a site of that name; a page of the council's own stays there.
    if (name === 'url') assert.ok(isHttps(value) && !new URL(value).hostname.includes('evil'), value);
  }
};

/** What no pack may do to the facts above it, or with those of the whole country. */
const assertKept = (area: Area, above: Area): void => {
  for (const kind of ['contacts', 'places', 'topics'] as const) {
    assert.equal(Object.getPrototypeOf(area[kind]), null);
    for (const [id, fact] of Object.entries(above[kind])) assert.deepEqual(area[kind][id], fact);
    for (const [id, fact] of Object.entries(area[kind])) assert.equal((fact as {readonly id: string}).id, id);
  }
  const national = ['emergency', 'police'];
  for (const {id, telephone = ''} of [...Object.values(area.contacts), ...Object.values(area.places)])
    if (!national.includes(id))
      assert.ok(!/^(?:999|112|101|111|18000|(?:0|\+44)9)/.test(telephone.replaceAll(' ', '')), `${id}: ${telephone}`);
  for (const {contacts = []} of Object.values(area.topics))
    for (const id of contacts) assert.equal(area.contacts[id]?.id, id);
};

describe('any pack', () => {
  test('is refused with a clear problem, or gives nothing but sound facts', () => {
    const counts = {accepted: 0, changed: 0, translated: 0, refused: 0};
    fc.assert(
      fc.property(anyPack, (text) => {
        const pack = outcome(text);
        if (!pack) {
          counts.refused++;
          return;
        }
        counts.accepted++;
        assert.deepEqual(pack, JSON.parse(text));
        const above = readArea(pack.extends ?? '');
        const area = areaOf(pack);
        if (JSON.stringify(area) !== JSON.stringify({...above, id: area.id})) counts.changed++;
        if (/"(?:pl|ur)":/.test(JSON.stringify(area))) counts.translated++;
        assert.equal(area.id, pack.id);
        assertSound(area);
        assertKept(area, above);
      }),
      runs,
    );
    // A test that never sees the one or the other proves nothing.
    assert.ok(counts.refused > runs.numRuns / 5, JSON.stringify(counts));
    assert.ok(counts.changed > runs.numRuns / 5, JSON.stringify(counts));
    assert.ok(counts.translated > runs.numRuns / 10, JSON.stringify(counts));
    for (const code of expectedCodes) assert.ok(codes.has(code), code);
  });

  test('with a member that is there twice is refused, wherever it is', () => {
    const text = JSON.stringify(wholePack);
    // After each name of the text there is its value: the same name may come once more in front of it.
    const names = [...text.matchAll(/"[^"]+"(?=:)/g)].map(({0: name, index}) => ({name, index}));
    assert.ok(outcome(text));
    fc.assert(
      fc.property(fc.constantFrom(...names), anyText, ({name, index}, other) => {
        const entry = JSON.stringify(other);
        const reading = readPackText(`${text.slice(0, index)}${name}:${entry},${text.slice(index)}`);
        assert.equal('problems' in reading && reading.problems[0].code, 'duplicate-key');
      }),
      runs,
    );
  });
});

describe('any file', () => {
  test('that is not even of the right shape is refused with a clear problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(outcome(text), undefined);
      }),
      runs,
    );
  });

  test('of bytes that mean nothing is refused with a clear problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 2000}), (bytes) => {
        assert.equal(outcome(new TextDecoder().decode(bytes)), undefined);
      }),
      runs,
    );
  });

  test('that was a pack, and then was changed by chance, is refused or gives nothing but sound facts', () => {
    const text = JSON.stringify(wholePack, undefined, 2);
    const counts = {accepted: 0, refused: 0};
    const change = fc.record({
      at: fc.nat({max: text.length}),
      away: fc.nat({max: 4}),
      more: fc.oneof(
        fc.string({unit: 'binary', maxLength: 3}),
        fc.constantFrom('', ' ', '"', '\\u0041', '\\ud83d', '\\u202e', '\\u0000', '__proto__', '7', '<', '//', '.', '}'), // prettier-ignore
      ),
    });
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 2}), (changes) => {
        const changed = changes.reduce((now, {at, away, more}) => now.slice(0, at) + more + now.slice(at + away), text);
        const pack = outcome(changed);
        counts[pack ? 'accepted' : 'refused']++;
        if (pack) assertSound(areaOf(pack));
      }),
      runs,
    );
    assert.ok(counts.refused > runs.numRuns / 5 && counts.accepted > runs.numRuns / 20, JSON.stringify(counts));
  });

  test('as deep or as long as a file may be is refused with a clear problem', () => {
    const filled = (open: string, close: string): string => {
      const times = Math.floor(packLimit / (open.length + close.length)) - 100;
      return open.repeat(times) + '1' + close.repeat(times);
    };
    const pack = JSON.stringify(wholePack);
    const long = 'x'.repeat(packLimit - pack.length - 100);
    const hostile = [
      filled('[', ']'),
      filled('{"a":', '}'),
      filled('{"__proto__":', '}'),
      filled('{"places":', '}'),
      pack.replace('"Example Borough"', () => filled('[', ']').slice(pack.length)),
      pack.replace('"Example Borough"', () => `"${long}"`),
      pack.replace('"Example Borough"', () => `"${'\\"'.repeat(long.length / 2)}"`),
      pack.replace('"example-pharmacy"', () => `"${long}"`),
      pack.replace('"01632 960200"', () => `"${'0 '.repeat(long.length / 2)}"`),
      pack.replace('"Mo-Fr 09:00-12:30"', () => `"${'Mo,'.repeat(long.length / 3)}"`),
      pack.replace('"https://helpers.example/"', () => `"https://${'a.'.repeat(long.length / 2)}"`),
    ];
    for (const text of hostile) assert.equal(outcome(text), undefined, text.slice(0, 40));
  });
});
