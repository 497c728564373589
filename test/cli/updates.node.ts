import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {updatesCommand} from '../../src/cli/updates-command.js';
import {writePrivate} from '../../src/cli/updates-files.js';
import {signerWith} from '../packs/signer.js';
import {
  draft,
  inFolder,
  keys,
  make,
  privateFile,
  readIn,
  signDraft,
  useFolder,
  verdict,
  verdictText,
  write,
} from './updates-folder.js';

describe('csw updates keygen', () => {
  useFolder();

  it('makes two keys that only their owner can read, and a public file for the build', async () => {
    const said = await make();
    const files = readdirSync(inFolder()).filter((file) => file.endsWith('.private.jwk'));
    assert.equal(files.length, 2);
    for (const file of files) {
      assert.equal(statSync(inFolder(file)).mode & 0o777, 0o600);
      assert.ok(said.some((line) => line.includes(file)));
    }
    const {area, minimumSequence} = keys();
    assert.deepEqual([area, minimumSequence], ['maidstone', 1]);
    assert.doesNotMatch(readIn('updates-key.json'), /"d"/);
  });

  it('keeps the keys that are there', async () => {
    await make();
    const before = readdirSync(inFolder()).map(readIn);
    await assert.rejects(make(), /is there already.*--rotate/);
    assert.deepEqual(readdirSync(inFolder()).map(readIn), before);
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

  it('makes another next key in place of one that is lost, and keeps the current one', async () => {
    await make();
    const [current, lost] = keys().keys;
    const former = privateFile(1);
    await make({replaceNext: true});
    const after = keys();
    assert.deepEqual([after.keys[0], after.retired], [current, [lost]]);
    assert.notDeepEqual(after.keys[1], lost);
    await signDraft();
    assert.match(await verdictText(), /signed with the current key/);
    await assert.rejects(signDraft({key: former}), /is none of the keys/);
    await assert.rejects(make({rotate: true, replaceNext: true}), /Leave one out/);
  });

  it('overwrites no private key', async () => {
    const file = write('there.private.jwk', 'a key');
    await assert.rejects(writePrivate(file, 'another'), /there\.private\.jwk .*A key is never overwritten/);
    assert.equal(readIn('there.private.jwk'), 'a key');
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

describe('csw updates verify', () => {
  useFolder();

  it('knows the next key, as a page with an older script does', async () => {
    await make();
    await signDraft({place: 1});
    assert.match(await verdictText(), /signed with the next key/);
  });

  it('refuses a number that is too low', async () => {
    await make();
    await signDraft();
    await make({minimum: 2});
    assert.match(await verdictText(), /has the number 1, and this build takes 2 or higher/);
  });

  it('warns of corrections that are to be checked again', async () => {
    await make();
    await signDraft({value: {...draft, reviewBy: '2026-11-24'}});
    const {warnings, refused} = await verdict();
    assert.deepEqual(
      warnings.map(({code}) => code),
      ['overdue'],
    );
    assert.match(warnings[0]?.message ?? '', /by 2026-11-24/);
    assert.equal(refused, undefined);
  });

  it('warns of what changes nothing, since the area has no such fact', async () => {
    await make();
    const signer = await signerWith(JSON.parse(readFileSync(privateFile(0), 'utf8')) as JsonWebKey);
    write('updates.json', await signer.sign({...draft, sequence: 1, places: {moon: {withdrawn: true}}}));
    const {warnings, refused} = await verdict();
    assert.deepEqual(
      warnings.map(({code}) => code),
      ['no-effect'],
    );
    assert.match(warnings[0]?.message ?? '', /^It corrects the place "moon", .*It changes nothing in this version\.$/);
    assert.equal(refused, undefined);
  });

  it('refuses more than pages read', async () => {
    await make();
    await signDraft();
    write('updates.json', readIn('updates.json') + ' '.repeat(64_000));
    assert.match(await verdictText(), /^Pages refuse it: it comes to 65 kB .*no more than 64 kB/);
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

  it('says what is wrong with a file, and not how the command is called', async () => {
    await make();
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url)), 'updates', 'verify', 'lost.json'],
      {
        cwd: inFolder(),
        encoding: 'utf8',
        // A child of the test runner would speak its language on standard output.
        env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined},
      },
    );
    assert.deepEqual([status, stdout], [1, '']);
    assert.equal(stderr, 'csw: lost.json is not there. Is it the name that you meant?\n');
  });

  it('says what is wrong with the arguments', async () => {
    await assert.rejects(updatesCommand.run([]), /keygen, sign or verify/);
    await assert.rejects(updatesCommand.run(['forge']), /"updates forge" is no command/);
    await assert.rejects(updatesCommand.run(['verify']), /Name one file/);
    await assert.rejects(updatesCommand.run(['sign', 'draft.json']), /Name your private key/);
    await assert.rejects(updatesCommand.run(['keygen', '--minimum', '1.5']), /no whole number/);
    await assert.rejects(updatesCommand.run(['keygen', '--wide']), {message: '"--wide" is unknown.'});
  });
});
