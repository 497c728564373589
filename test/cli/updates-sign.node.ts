import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readdirSync} from 'node:fs';
import {beforeEach, describe, it} from 'node:test';
import {idProblems} from '../../src/cli/correction-ids.js';
import {correctionsInWords} from '../../src/cli/corrections-in-words.js';
import {checkDropped} from '../../src/cli/updates-draft.js';
import {readArea} from '../../src/facts/read-area.js';
import {fromBase64Url} from '../../src/packs/read-updates.js';
import {correctionsWith} from '../packs/corrections-with.js';
import {
  draft,
  inFolder,
  make,
  privateFile,
  readIn,
  signDraft,
  useFolder,
  verdictText,
  write,
} from './updates-folder.js';

describe('csw updates sign', () => {
  useFolder();
  beforeEach(async () => {
    await make();
  });

  const payload = (): unknown => {
    const {payload: text} = JSON.parse(readIn('updates.json')) as {payload: string};
    return JSON.parse(new TextDecoder().decode(fromBase64Url(text)));
  };

  it('signs what pages take, and says what it changes for visitors', async () => {
    const said = (await signDraft()).join('\n');
    assert.match(said, /number 1/);
    assert.match(said, /0800 138 1624 becomes 0808 157 0123/);
    assert.match(said, /60066 is no longer in use\. Visitors are told to use 101 \(police\) instead/);
    assert.match(said, /11 Park Wood Parade.*is withdrawn.*58-60 Tonbridge Road/);
    assert.match(said, /https:\/\/www\.kent\.gov\.uk\/ becomes https:\/\/help\.example\//);
    assert.match(await verdictText(), /^Pages take it\. Number 1, .*\nIt is signed with the current key\./);
  });

  it('signs what the draft says, with a number, and without the name of its schema', async () => {
    await signDraft({value: {$schema: '../dist/updates.schema.json', ...draft}});
    assert.deepEqual(payload(), {...draft, sequence: 1});
  });

  it('reads a draft with a mark at its start, as some editors save it', async () => {
    await signDraft({value: `\uFEFF${JSON.stringify(draft)}`});
    assert.deepEqual(payload(), {...draft, sequence: 1});
  });

  it('counts on from the file that is there', async () => {
    await signDraft();
    await signDraft();
    assert.match(await verdictText(), /Number 2,/);
    await signDraft({value: {...draft, sequence: 40}});
    assert.match(await verdictText(), /Number 40,/);
    await assert.rejects(signDraft({value: {...draft, sequence: 40}}), /has the number 40, .*write 41 or higher/);
    assert.match(await verdictText(), /Number 40,/);
  });

  it('says that it counts from the start where there is no file to count on from', async () => {
    assert.match((await signDraft()).join('\n'), /There was no .*updates\.json to count on from\. .*get it first/);
    assert.doesNotMatch((await signDraft()).join('\n'), /There was no/);
  });

  it('starts at the lowest number that builds take', async () => {
    await make({minimum: 12});
    await signDraft();
    assert.match(await verdictText(), /Number 12,/);
  });

  it('drops no correction by accident', async () => {
    await signDraft();
    const fewer = {...draft, places: {}};
    await assert.rejects(signDraft({value: fewer}), /lacks .*lloyds-park-wood in "places".*--drop lloyds-park-wood/);
    const said = await signDraft({value: fewer, drop: ['lloyds-park-wood']});
    assert.match(said.join('\n'), /^lloyds-park-wood: pages show again/m);
    assert.doesNotMatch(await verdictText(), /Park Wood/);
    await assert.rejects(
      signDraft({value: fewer, drop: ['police-text']}),
      /leaves out nothing that is called police-text/,
    );
  });

  const refusals: readonly (readonly [what: string, value: unknown, reason: RegExp])[] = [
    [
      'a contact that the area lacks',
      {...draft, contacts: {coastguard: {withdrawn: true, instead: 'police'}}},
      /"coastguard", which the area does not have\. It has: police-text, hate-incident-line/,
    ],
    ['999', {...draft, contacts: {emergency: {withdrawn: true, instead: 'police'}}}, /emergency.*nobody can correct/],
    [
      'a voice number made one for texts',
      {...draft, contacts: {'hate-incident-line': {kind: 'text', telephone: '60123'}}},
      /It is a voice number, and stays one/,
    ],
    [
      'a contact that is not there to use instead',
      {...draft, contacts: {'police-text': {withdrawn: true, instead: 'nobody'}}},
      /"nobody" to be used instead of "police-text", which the area does not have\. It has: emergency, police,/,
    ],
    [
      'a place that the area lacks',
      {...draft, places: {moon: {withdrawn: true}}},
      /the place "moon", .*It has: cri-mill-house, /,
    ],
    [
      'a place that is not there to go to instead',
      {...draft, places: {'lloyds-park-wood': {withdrawn: true, instead: 'moon'}}},
      /"moon" to be used instead of "lloyds-park-wood"/,
    ],
    [
      'a topic without a link',
      {...draft, links: {reoffending: {withdrawn: true}}},
      /the link of the topic "reoffending", .*It has: .*substance-misuse/,
    ],
    ['another area', {...draft, area: 'kent', places: {}}, /for the area "kent", and these keys are for "maidstone"/],
    ['what is no JSON', '{"area": "maidstone",}', /draft\.json is not JSON/],
    ['a list', [draft], /draft\.json \$ has to be an object/],
    ['a name that is there twice', '{"area": "maidstone", "area": "kent"}', /\$\.area twice/],
    [
      'days that are the wrong way round',
      {...draft, checked: '2027-05-20', reviewBy: '2026-11-20'},
      /checked again on 2026-11-20, before .* 2027-05-20\. Are the two days the wrong way round/,
    ],
    [
      'a number after which few would be left',
      {...draft, sequence: 2000},
      /has the number 2000, .*Leave "sequence" out/,
    ],
    ['markup', {...draft, source: {name: '<b>Council</b>'}}, /source\.name/],
  ];
  for (const [what, value, reason] of refusals) {
    it(`refuses ${what}, and writes nothing`, async () => {
      await assert.rejects(signDraft({value}), reason);
      assert.ok(!readdirSync(inFolder()).includes('updates.json'));
    });
  }

  it('does not go on from a file that nobody signed', async () => {
    await signDraft();
    const text = readIn('updates.json');
    const {payload: signed} = JSON.parse(text) as {payload: string};
    write('updates.json', text.replace(signed, signed.replace(/^.{4}/, 'AAAA')));
    await assert.rejects(signDraft(), /signature that is of no key.*Get it back from where it is published/);
    write('updates.json', '{}');
    await assert.rejects(signDraft(), /is not a file that "csw updates sign" has made/);
    assert.equal(readIn('updates.json'), '{}');
  });

  it('goes on from a file that a retired key signed', async () => {
    await signDraft();
    await make({rotate: true});
    assert.match(await verdictText(), /^Pages refuse it: it has a signature that is of no key/);
    await signDraft();
    assert.match(await verdictText(), /^Pages take it\. Number 2,/);
  });

  it('takes a key from elsewhere, with the public file by its name', async () => {
    mkdirSync(inFolder('stick'));
    const key = inFolder('stick/next.private.jwk');
    copyFileSync(privateFile(1), key);
    await assert.rejects(signDraft({key}), /updates-key\.json is not there/);
    await signDraft({key, keys: inFolder('updates-key.json')});
    assert.match(await verdictText(), /signed with the next key/);
  });

  it('says which file is no private key', async () => {
    await assert.rejects(signDraft({key: inFolder('updates-key.json')}), /updates-key\.json is no private key/);
    await assert.rejects(signDraft({key: inFolder('lost.jwk')}), /lost\.jwk is not there/);
  });
});

describe('corrections of facts that only older versions have', () => {
  const area = readArea('kent');
  const old = correctionsWith({places: {'long-gone': {withdrawn: true}}});

  it('may stay as they are, since pages with those versions need them', () => {
    assert.deepEqual(idProblems(area, old, old), []);
    assert.deepEqual(correctionsInWords(area, old), ['long-gone: only pages with another version have this.']);
  });

  it('cannot be new, or changed', () => {
    assert.match(
      idProblems(area, old).join('\n'),
      /the place "long-gone", which the area does not have\. It has: none/,
    );
    const changed = correctionsWith({places: {'long-gone': {withdrawn: true, instead: 'nowhere'}}});
    assert.equal(idProblems(area, changed, old).length, 1);
  });
});

describe('what is left out of corrections', () => {
  it('is looked for among its kind', () => {
    const former = correctionsWith({contacts: {'same-id': {withdrawn: true, instead: 'police'}}});
    const now = correctionsWith({places: {'same-id': {withdrawn: true}}});
    assert.throws(() => checkDropped(former, now, []), /lacks what the former file corrects: same-id in "contacts"/);
    checkDropped(former, former, []);
    checkDropped(former, now, ['same-id']);
  });
});

describe('corrections in words', () => {
  const area = readArea('maidstone');
  const words = (parts: object): string[] => correctionsInWords(area, correctionsWith(parts));
  const place = area.places['lloyds-park-wood'];

  it('say where only the details of a fact are new', () => {
    const contacts = {'hate-incident-line': {kind: 'voice', telephone: '0800 138 1624', openingHours: 'Mo-Fr'}};
    assert.deepEqual(words({contacts}), ['hate-incident-line: 0800 138 1624 stays, with new details.']);
    assert.match(words({places: {'lloyds-park-wood': {...place, openingHours: 'Mo'}}}).join(''), /” stays, with new/);
    assert.match(
      words({places: {'lloyds-park-wood': {...place, name: 'Example Pharmacy'}}}).join(''),
      /“Lloyds Pharmacy, .*” becomes “Example Pharmacy, /,
    );
  });

  it('name the new number of what is to be used instead', () => {
    const contacts = {
      'police-text': {withdrawn: true, instead: 'hate-incident-line'},
      'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
    };
    assert.match(words({contacts})[0] ?? '', /told to use 0808 157 0123 \(hate-incident-line\) instead/);
  });

  it('say that a link goes', () => {
    assert.deepEqual(words({links: {road: {withdrawn: true}}}), [
      'road: https://www.kent.gov.uk/ is no link any more.',
    ]);
  });
});
