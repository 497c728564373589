import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {changed, good} from './area-checking.js';

describe('csw check-area', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'csw-area-'));
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  interface Outcome {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  const csw = (...files: string[]): Outcome =>
    spawnSync(process.execPath, [join(root, 'src/cli/bin.mjs'), 'check-area', ...files], {
      cwd: folder,
      encoding: 'utf8',
      // A child of the test runner would speak its language on standard output.
      env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined},
    });

  test('prints a problem a line with its file and its line, sums up each file, and ends with 1', () => {
    writeFileSync(join(folder, 'good.json'), good);
    writeFileSync(join(folder, 'bad.json'), changed(['0808 157 0100', '999']));
    writeFileSync(
      join(folder, 'latin.json'),
      Buffer.from(good.replace('ł', 'l').replace('Borough', 'Bor\u00F4ugh'), 'latin1'),
    );
    const {status, stdout, stderr} = csw('good.json', 'nowhere.json', 'latin.json', 'bad.json');
    assert.equal(status, 1);
    const [missing = '', latin, bad = '', ...others] = stdout.trimEnd().split('\n');
    assert.match(missing, /^nowhere\.json:1: error unreadable: It cannot be read: .*Is it the name that you meant\?$/);
    assert.equal(latin, 'latin.json:1: error encoding: It is not in UTF-8. Save it anew in that encoding.');
    assert.match(bad, /^bad\.json:9: error national-number: \$\.contacts\['hate-incident-line'\]\.telephone: /);
    assert.deepEqual(others, []);
    assert.match(stderr, /^bad\.json: 1 error, 0 warnings$/m);
  });

  test('takes a mark at the start of a file for none, as browsers do', () => {
    writeFileSync(join(folder, 'marked.json'), `\uFEFF${good}`);
    const {status, stdout} = csw('marked.json');
    assert.deepEqual([status, stdout], [0, '']);
  });

  test('ends with 0 for warnings alone', () => {
    writeFileSync(join(folder, 'old.json'), changed(['"checked": "2026-11-01"', '"checked": null']));
    const {status, stdout} = csw('old.json');
    assert.equal(status, 0);
    assert.match(stdout, /^old\.json:6: warning unchecked: /);
  });

  test('says how it is called where no file is named', () => {
    const {status, stderr} = csw();
    assert.equal(status, 1);
    assert.match(stderr, /Name the files to check/);
    assert.match(stderr, /Usage: csw check-area FILE…/);
  });
});
