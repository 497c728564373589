import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {UpdatesKeyFile} from '../../src/build/updates-settings.js';
import {updatesCommand} from '../../src/cli/updates-command.js';
import {keygen} from '../../src/cli/updates-keygen.js';
import {sign} from '../../src/cli/updates-sign.js';
import {verify} from '../../src/cli/updates-verify.js';

const now = new Date('2026-11-25T12:00:00Z');

const draft = {
  area: 'maidstone',
  source: {name: 'Example Council'},
  checked: '2026-11-20',
  reviewBy: '2027-05-20',
  contacts: {
    'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
    'police-text': {withdrawn: true, instead: 'police'},
  },
  places: {'lloyds-park-wood': {withdrawn: true, instead: 'lloyds-tonbridge-road'}},
  links: {'substance-misuse': {url: 'https://help.example/'}},
};

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const write = (name: string, value: unknown): string => {
  writeFileSync(inFolder(name), typeof value === 'string' ? value : JSON.stringify(value));
  return inFolder(name);
};
const keys = (): UpdatesKeyFile => JSON.parse(readFileSync(inFolder('updates-key.json'), 'utf8')) as UpdatesKeyFile;
/** The private key's file whose public side is in this place. */
const privateFile = (place: number): string =>
  inFolder(`updates-maidstone-${keys().keys[place]?.x.slice(0, 8) ?? ''}.private.jwk`);
const make = (more: Partial<Parameters<typeof keygen>[0]> = {area: 'maidstone'}): Promise<readonly string[]> =>
  keygen({out: folder, rotate: false, ...more});

interface Signing {
  readonly value?: unknown;
  readonly place?: number;
  readonly key?: string;
  readonly drop?: readonly string[];
}
const signDraft = ({value = draft, place = 0, key, drop = []}: Signing = {}): Promise<readonly string[]> =>
  sign({draft: write('draft.json', value), key: key ?? privateFile(place), out: inFolder('updates.json'), drop});
const verdict = async (): Promise<string> => {
  const {refused, lines} = await verify(inFolder('updates.json'), inFolder('updates-key.json'), now);
  return refused ?? lines.join('\n');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csw-updates-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe('csw updates keygen', () => {
  it('makes two keys that only their owner can read, and a public file for the build', async () => {
    const said = await make();
    const files = readdirSync(folder).filter((file) => file.endsWith('.private.jwk'));
    assert.equal(files.length, 2);
    for (const file of files) {
      assert.equal(statSync(inFolder(file)).mode & 0o777, 0o600);
      assert.ok(said.some((line) => line.includes(file)));
    }
    const {area, minimumSequence} = keys();
    assert.deepEqual([area, minimumSequence], ['maidstone', 1]);
    assert.doesNotMatch(readFileSync(inFolder('updates-key.json'), 'utf8'), /"d"/);
  });

  it('keeps the keys that are there', async () => {
    await make();
    const before = readdirSync(folder).map((file) => readFileSync(inFolder(file), 'utf8'));
    await assert.rejects(make(), /is there already.*--rotate/);
    assert.deepEqual(
      readdirSync(folder).map((file) => readFileSync(inFolder(file), 'utf8')),
      before,
    );
  });

  it('asks for an area of ours', async () => {
    await assert.rejects(make({area: 'atlantis'}), /--area uk, kent, maidstone/);
    await assert.rejects(make({}), /--area/);
  });

  it('lets the next key take over, and retires the former', async () => {
    await make();
    const before = keys();
    const former = privateFile(0);
    await make({rotate: true});
    const after = keys();
    assert.deepEqual(after.keys[0], before.keys[1]);
    assert.deepEqual(after.retired, [before.keys[0]]);
    assert.equal(new Set([...before.keys, ...after.keys].map(({x}) => x)).size, 3);
    await assert.rejects(signDraft({key: former}), /is none of the keys/);
  });

  it('raises the lowest number, and never lowers it', async () => {
    await make();
    await make({minimum: 7});
    assert.equal(keys().minimumSequence, 7);
    await assert.rejects(make({minimum: 6}), /--minimum 6 is lower than 7/);
    await make({rotate: true});
    assert.equal(keys().minimumSequence, 7);
  });
});

describe('csw updates sign', () => {
  beforeEach(async () => {
    await make();
  });

  it('signs what pages take, and says what it changes for visitors', async () => {
    const said = (await signDraft()).join('\n');
    assert.match(said, /number 1/);
    assert.match(said, /0800 138 1624 becomes 0808 157 0123/);
    assert.match(said, /60066 is no longer in use\. Visitors are told to use 101 \(police\) instead/);
    assert.match(said, /11 Park Wood Parade.*is withdrawn.*58-60 Tonbridge Road/);
    assert.match(said, /https:\/\/www\.kent\.gov\.uk\/ becomes https:\/\/help\.example\//);
    assert.match(await verdict(), /^Pages take it\. Number 1, .*\nIt is signed with the current key\./);
  });

  it('counts on from the file that is there', async () => {
    await signDraft();
    await signDraft();
    assert.match(await verdict(), /Number 2,/);
    await signDraft({value: {...draft, sequence: 40}});
    assert.match(await verdict(), /Number 40,/);
    await assert.rejects(signDraft({value: {...draft, sequence: 40}}), /has the number 40, .*write 41 or higher/);
    assert.match(await verdict(), /Number 40,/);
  });

  it('starts at the lowest number that builds take', async () => {
    await make({minimum: 12});
    await signDraft();
    assert.match(await verdict(), /Number 12,/);
  });

  it('drops no correction by accident', async () => {
    await signDraft();
    const fewer = {...draft, places: {}};
    await assert.rejects(signDraft({value: fewer}), /lacks .*lloyds-park-wood.*--drop lloyds-park-wood/);
    await signDraft({value: fewer, drop: ['lloyds-park-wood']});
    assert.doesNotMatch(await verdict(), /Park Wood/);
    await assert.rejects(signDraft({value: fewer, drop: ['police-text']}), /is not without police-text/);
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
      /with the contact "nobody"/,
    ],
    [
      'a place that the area lacks',
      {...draft, places: {moon: {withdrawn: true}}},
      /the place "moon".*mill-house|the place "moon"/,
    ],
    [
      'a topic without a link',
      {...draft, links: {reoffending: {withdrawn: true}}},
      /the link of the topic "reoffending"/,
    ],
    ['another area', {...draft, area: 'kent', places: {}}, /for the area "kent", and these keys are for "maidstone"/],
    ['what is no JSON', '{"area": "maidstone",}', /draft\.json is not JSON/],
    ['a name that is there twice', '{"area": "maidstone", "area": "kent"}', /\$\.area twice/],
    ['markup', {...draft, source: {name: '<b>Council</b>'}}, /source\.name/],
  ];
  for (const [what, value, reason] of refusals) {
    it(`refuses ${what}, and writes nothing`, async () => {
      await assert.rejects(signDraft({value}), reason);
      assert.ok(!readdirSync(folder).includes('updates.json'));
    });
  }

  it('does not go on from a file that nobody signed', async () => {
    await signDraft();
    const text = readFileSync(inFolder('updates.json'), 'utf8');
    const {payload} = JSON.parse(text) as {payload: string};
    write('updates.json', text.replace(payload, payload.replace(/^.{4}/, 'AAAA')));
    await assert.rejects(signDraft(), /signature that is of no key.*Get it back from where it is published/);
    write('updates.json', '{}');
    await assert.rejects(signDraft(), /is not a file that "csw updates sign" has made/);
  });

  it('goes on from a file that a retired key signed', async () => {
    await signDraft();
    await make({rotate: true});
    assert.match(await verdict(), /^Pages refuse it: it has a signature that is of no key/);
    await signDraft();
    assert.match(await verdict(), /^Pages take it\. Number 2,/);
  });

  it('says which file is no private key', async () => {
    await assert.rejects(signDraft({key: inFolder('updates-key.json')}), /updates-key\.json is no private key/);
    await assert.rejects(signDraft({key: inFolder('lost.jwk')}), /lost\.jwk cannot be read/);
  });
});

describe('csw updates verify', () => {
  it('knows the next key, as a page with an older script does', async () => {
    await make();
    await signDraft({place: 1});
    assert.match(await verdict(), /signed with the next key/);
  });

  it('refuses a number that is too low', async () => {
    await make();
    await signDraft();
    await make({minimum: 2});
    assert.match(await verdict(), /has the number 1, and this build takes 2 or higher/);
  });

  it('warns of corrections that are to be checked again', async () => {
    await make();
    await signDraft({value: {...draft, reviewBy: '2026-11-24'}});
    const {warning, refused} = await verify(inFolder('updates.json'), inFolder('updates-key.json'), now);
    assert.match(warning ?? '', /by 2026-11-24/);
    assert.equal(refused, undefined);
  });

  it('prints a refusal as a check does, and fails', async () => {
    await make();
    await signDraft();
    const said: string[] = [];
    const {log} = console;
    console.log = (line: string) => said.push(line);
    try {
      const args = ['verify', inFolder('updates.json'), '--key', inFolder('updates-key.json')];
      assert.equal(await updatesCommand.run(args), true);
      write('updates.json', '{}');
      assert.equal(await updatesCommand.run(args), false);
    } finally {
      console.log = log;
    }
    assert.match(said.at(-1) ?? '', /updates\.json:1: error refused: Pages refuse it/);
  });

  it('says what is wrong with the arguments', async () => {
    await assert.rejects(updatesCommand.run([]), /is no command/);
    await assert.rejects(updatesCommand.run(['verify']), /Name one file/);
    await assert.rejects(updatesCommand.run(['sign', 'draft.json']), /Name your private key/);
    await assert.rejects(updatesCommand.run(['keygen', '--minimum', '1.5']), /no whole number/);
    await assert.rejects(updatesCommand.run(['keygen', '--wide']), /--wide/);
  });
});
