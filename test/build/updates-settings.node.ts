import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {constants} from '../../src/build/constants.js';
import {updatesSettings} from '../../src/build/updates-settings.js';
import {keygen} from '../../src/cli/updates-keygen.js';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the corrections that a build takes', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'csw-settings-'));
    file = join(folder, 'updates-key.json');
    await keygen({area: 'kent', out: folder, rotate: false});
    await keygen({out: folder, rotate: true});
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  const change = (edit: (value: Record<string, unknown>) => unknown): string => {
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)));
    return changed;
  };

  it('are none without a file', async () => {
    assert.equal(await updatesSettings(''), undefined);
    assert.equal(constants({updates: await updatesSettings('')}).__CSW_HAS_UPDATES__, 'false');
  });

  it('are what "csw updates keygen" wrote, without the keys that have retired', async () => {
    const settings = await updatesSettings(file);
    assert.deepEqual(Object.keys(settings ?? {}), ['area', 'minimumSequence', 'keys']);
    assert.equal(settings?.keys.length, 2);
    const {__CSW_HAS_UPDATES__: has, __CSW_UPDATES__: source = ''} = constants({updates: settings});
    assert.deepEqual([has, JSON.parse(source)], ['true', settings]);
  });

  it('stop the build where the file cannot be used', async () => {
    const refused = (path: string, reason: RegExp): Promise<void> => assert.rejects(updatesSettings(path), reason);
    await refused(join(folder, 'lost.json'), /CSW_UPDATES names ".*lost\.json", which cannot be read/);
    await refused(
      change(() => []),
      /changed\.json is no file of keys/,
    );
    await refused(
      change((value) => ({...value, area: 'atlantis'})),
      /\$\.area/,
    );
    await refused(
      change((value) => ({...value, minimumSequence: 0})),
      /\$\.minimumSequence/,
    );
    await refused(
      change((value) => ({...value, keys: []})),
      /\$\.keys/,
    );
    await refused(
      change((value) => ({...value, keys: [{x: 'A'.repeat(43), y: 'A'.repeat(43)}]})),
      /no point of P-256/,
    );
    await refused(
      change((value) => ({...value, keys: [{x: 'short', y: 'short'}]})),
      /no coordinate of a P-256 key/,
    );
    await refused(
      change((value) => ({...value, retired: [{x: 'A'.repeat(43), y: 'A'.repeat(43)}]})),
      /no point of P-256/,
    );
    await refused(
      change((value) => ({...value, d: 'A'.repeat(43)})),
      /\$\.d is not known here/,
    );
  });

  it('are read by the build, which stops before it has written anything', () => {
    const {status, stderr} = spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        inRoot('node_modules/rollup/dist/bin/rollup'),
        '--config',
        inRoot('rollup.config.mjs'),
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        // A child of the test runner would speak its language.
        env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined, CSW_UPDATES: 'lost.json'},
      },
    );
    assert.notEqual(status, 0);
    assert.match(stderr, /CSW_UPDATES names "lost\.json", which cannot be read/);
    assert.equal(existsSync(join(folder, 'dist')), false);
  });
});
