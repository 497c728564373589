import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import fc from 'fast-check';
import {correct, type Corrections} from '../../src/facts/corrections.js';
import {readArea} from '../../src/facts/read-area.js';
import type {Area, Topic} from '../../src/facts/types.js';
import type {SignedUpdates} from '../../src/packs/read-updates.js';
import {type UpdatesSettings, verifyUpdates} from '../../src/packs/verify-updates.js';
import {anyCorrections} from './any-corrections.js';
import {correctionsWith} from './corrections-with.js';
import {anyText} from './hostile-json.js';
import {newSigner, type Signer} from './signer.js';
import {inherited, isHttps, isPlain, isTelephone, members} from './sound-facts.js';

// Whatever a file says, be it signed with the right key: a stolen key must not be worth more than wrong facts.

const runs = {seed: 20261125, numRuns: 1000};

let signer: Signer;
let settings: UpdatesSettings;
before(async () => {
  signer = await newSigner();
  settings = {area: 'maidstone', minimumSequence: 3, keys: [signer.publicKey]};
});

const maidstone = readArea('maidstone');

const inheritedBefore = inherited();

/** What comes of a file: corrections, or nothing, after an error that is clear. Anything else is a failure. */
const outcome = async (text: string): Promise<Corrections | undefined> => {
  try {
    return (await verifyUpdates(text, settings, crypto.subtle)).corrections;
  } catch (error) {
    assert.ok(error instanceof Error);
    // One of ours: a TypeError or the like would be the platform's.
    assert.equal(error.constructor, Error, String(error.stack));
    assert.match(error.message, /^(?:\$.* )?(?:is|has|lacks|needs) [^]+[^.]$/s);
    return undefined;
  } finally {
    assert.deepEqual(inherited(), inheritedBefore);
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  }
};

const outcomeOf = async (payload: string): Promise<Corrections | undefined> =>
  outcome(JSON.stringify(await signer.sign(payload)));

const assertSound = (area: Area): void => {
  for (const [name, value] of members([area.contacts, area.places, area.topics])) {
    if (typeof value !== 'string') continue;
    assert.ok(isPlain(value), `${name}: ${JSON.stringify(value)}`);
    if (name === 'telephone') assert.ok(isTelephone(value), value);
    if (name === 'url') assert.ok(isHttps(value), value);
  }
};

/** What a correction of a topic's link leaves as it is. */
const withoutLink = (topic: Topic | undefined): object => ({
  ...topic,
  ...{url: undefined, source: undefined, checked: undefined, reviewBy: undefined},
  provider: topic?.provider?.name,
});

/** What no correction may do to an area. */
const assertKept = (area: Area): void => {
  assert.equal(area.id, maidstone.id);
  for (const name of ['contacts', 'places', 'topics'] as const) {
    assert.deepEqual(Object.keys(area[name]), Object.keys(maidstone[name]));
    for (const [id, fact] of Object.entries(area[name])) assert.equal((fact as {readonly id: string}).id, id);
  }
  for (const id of ['emergency', 'police']) assert.deepEqual(area.contacts[id], maidstone.contacts[id]);
  for (const [id, {kind, telephone, withdrawn}] of Object.entries(area.contacts)) {
    const old = maidstone.contacts[id];
    assert.equal(kind, old?.kind);
    if (telephone !== old?.telephone) assert.ok(!/^(?:999|112|101|111|105|18000)$/.test(telephone), telephone);
    if (withdrawn?.instead) assert.equal(withdrawn.instead, area.contacts[withdrawn.instead.id]);
    assert.equal(withdrawn?.instead?.withdrawn, undefined);
  }
  for (const {withdrawn} of Object.values(area.places)) {
    if (withdrawn?.instead) assert.equal(withdrawn.instead, area.places[withdrawn.instead.id]);
    assert.equal(withdrawn?.instead?.withdrawn, undefined);
  }
  for (const [id, topic] of Object.entries(area.topics))
    assert.deepEqual(withoutLink(topic), withoutLink(maidstone.topics[id]));
};

describe('any content, signed with the right key', () => {
  test('is refused with a clear error, or changes no more than it may', async () => {
    const counts = {accepted: 0, changed: 0, refused: 0};
    await fc.assert(
      fc.asyncProperty(anyCorrections, async (payload) => {
        const corrections = await outcomeOf(payload);
        if (!corrections) {
          counts.refused++;
          return;
        }
        counts.accepted++;
        assert.deepEqual(corrections, JSON.parse(payload));
        for (const id of ['emergency', 'police']) assert.ok(!Object.hasOwn(corrections.contacts ?? {}, id), id);
        const area = correct(maidstone, corrections);
        if (JSON.stringify(area) !== JSON.stringify(maidstone)) counts.changed++;
        assertSound(area);
        assertKept(area);
      }),
      runs,
    );
    // A test that never sees the one or the other proves nothing.
    assert.ok(counts.refused > runs.numRuns / 5, JSON.stringify(counts));
    assert.ok(counts.changed > runs.numRuns / 5, JSON.stringify(counts));
  });

  test('that is not even of the right shape is refused with a clear error', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (payload) => {
        assert.equal(await outcomeOf(payload), undefined);
      }),
      runs,
    );
  });

  test('applied twice is applied once', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(anyCorrections, async (payload) => {
        const corrections = await outcomeOf(payload);
        if (!corrections) return;
        const once = correct(maidstone, corrections);
        assert.deepEqual(correct(once, corrections), once);
        if (JSON.stringify(once) !== JSON.stringify(maidstone)) changed++;
      }),
      {...runs, seed: runs.seed + 1},
    );
    assert.ok(changed > runs.numRuns / 5, String(changed));
  });

  test('with a member that is there twice is refused, wherever it is', async () => {
    const value = correctionsWith({
      area: 'maidstone',
      contacts: {'police-text': {kind: 'text', telephone: '70000', openingHours: ['Mo', 'Tu']}},
      places: {'cri-mill-house': {name: 'Example', kind: 'charity', address: {streetAddress: '1 Example Street'}}},
      links: {road: {url: 'https://council.example/'}},
    });
    const text = JSON.stringify(value);
    // After each name of the text there is its value: the same name may come once more in front of it.
    const names = [...text.matchAll(/"[^"]+"(?=:)/g)].map(({0: name, index}) => ({name, index}));
    assert.ok(await outcomeOf(text));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), anyText, async ({name, index}, other) => {
        const entry = JSON.stringify(other);
        assert.equal(await outcomeOf(`${text.slice(0, index)}${name}:${entry},${text.slice(index)}`), undefined);
      }),
      runs,
    );
  });
});

describe('any file', () => {
  test('that is not signed is refused with a clear error', async () => {
    const anyFile = fc.oneof(
      anyText,
      fc
        .record({payload: fc.oneof(anyText, fc.base64String()), protected: anyText, signature: fc.base64String()})
        .map((file) => JSON.stringify(file)),
    );
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        assert.equal(await outcome(text), undefined);
      }),
      runs,
    );
  });

  test('that was signed and then changed says the same or is refused', async () => {
    const corrections = correctionsWith({
      area: 'maidstone',
      contacts: {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}},
    });
    const signed: SignedUpdates = await signer.sign(corrections);
    const text = JSON.stringify(signed, undefined, 2);
    const counts = {accepted: 0, refused: 0};
    const change = fc.record({
      at: fc.nat({max: text.length}),
      away: fc.oneof(fc.constant(0), fc.nat({max: 4})),
      more: fc.oneof(fc.string({maxLength: 3}), fc.constantFrom(' ', '\n', '"', '\\u0041', '')),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({at, away, more}) => {
        const result = await outcome(text.slice(0, at) + more + text.slice(at + away));
        counts[result ? 'accepted' : 'refused']++;
        if (result) assert.deepEqual(result, corrections);
      }),
      runs,
    );
    assert.ok(counts.refused > runs.numRuns / 2 && counts.accepted > 0, JSON.stringify(counts));
  });
});
