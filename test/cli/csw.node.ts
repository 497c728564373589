import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {localeFiles} from '../../src/build/locale-files.js';
import {textTable} from '../../src/cli/text-table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly error: string;
}

/** What `npx csw` does, without npx. */
const csw = (...args: string[]): Outcome => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['src/cli/bin.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    // A child of the test runner would speak its language on standard output.
    env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined, CSW_DRAFTS: undefined},
  });
  return {status, lines: stdout.split('\n').filter(Boolean), error: stderr};
};

describe('csw check-locale', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'csw-cli-'));
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('passes a good file, and says so beside the problems', () => {
    const {status, lines, error} = csw('check-locale', 'locales/pl.xlf');
    assert.equal(status, 0);
    assert.deepEqual(lines, []);
    assert.match(error, /^locales\/pl\.xlf: 0 errors, 0 warnings$/m);
  });

  test('prints a problem a line with its file, its line and the mend, and ends with 1', () => {
    const file = join(folder, 'pl.xlf');
    const text = readFileSync(join(root, 'locales/pl.xlf'), 'utf8');
    const at = text.indexOf('<target', text.indexOf('id="contact.emergency.note"'));
    const end = text.indexOf('</target>', at);
    writeFileSync(file, `${text.slice(0, end)} 112${text.slice(end)}`);
    const unitLine = text.slice(0, text.indexOf('<trans-unit id="contact.emergency.note"')).split('\n').length;
    const {status, lines} = csw('check-locale', file, 'locales/cy.xlf');
    assert.equal(status, 1);
    const [first = ''] = lines.filter((line) => line.includes(': error '));
    assert.ok(
      first.startsWith(`${file}:${String(unitLine)}: error digit-added: contact.emergency.note: `),
      `it says: ${first}`,
    );
    assert.match(first, /"112".*Remove it\.$/);
  });

  test('says of a file that is not there, and goes on with the others', () => {
    const {status, lines, error} = csw('check-locale', join(folder, 'nowhere.xlf'), 'locales/cy.xlf');
    assert.equal(status, 1);
    assert.match(lines.join('\n'), /nowhere\.xlf:1: error unreadable: It cannot be read: there is no such file\. /);
    assert.match(error, /cy\.xlf: 0 errors/);
  });

  test('does not end with 1 for a warning alone', () => {
    const file = join(folder, 'ur.xlf');
    copyFileSync(join(root, 'locales/ur.xlf'), file);
    const {status, lines} = csw('check-locale', file);
    assert.equal(status, 0);
    assert.ok(lines.length > 0);
    for (const line of lines) assert.match(line, /: warning /);
  });

  test('says how it is called where no file is named', () => {
    const {status, error} = csw('check-locale');
    assert.equal(status, 1);
    assert.match(error, /Name the files/);
    assert.match(error, /Usage: csw check-locale FILE/);
  });
});

describe('csw locales', () => {
  test('has a row for each file, with what it has, what ships and why', () => {
    const {status, lines} = csw('locales');
    assert.equal(status, 0);
    const [heads = '', ...rows] = lines;
    for (const head of ['locale', 'messages', 'translated', 'reviewed', 'stale', 'ships', 'why'])
      assert.ok(heads.includes(head), head);
    assert.deepEqual(
      rows.map((row) => row.split(' ')[0]),
      localeFiles(),
    );
  });

  test('says the same in JSON', () => {
    const {status, lines} = csw('locales', '--json');
    assert.equal(status, 0);
    const reports = JSON.parse(lines.join('\n')) as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual(
      reports.map(({locale}) => locale),
      localeFiles(),
    );
    for (const report of reports) {
      for (const key of ['messages', 'translated', 'reviewed', 'stale']) assert.equal(typeof report[key], 'number');
      assert.equal(typeof report.ships, 'boolean');
      assert.equal(typeof report.why, 'string');
    }
  });

  test('refuses what it does not know', () => {
    const {status, error} = csw('locales', '--yaml');
    assert.equal(status, 1);
    assert.match(error, /"--yaml" is unknown/);
  });
});

describe('csw', () => {
  test('lists its commands', () => {
    const {status, lines} = csw('--help');
    assert.equal(status, 0);
    assert.match(lines.join('\n'), /csw check-locale FILE…/);
  });

  test('says of each command how it is called, and does not run it', () => {
    for (const name of ['snippet', 'check-pages', 'updates']) {
      const {status, lines, error} = csw(name, '--help');
      assert.equal(status, 0, error);
      assert.ok(lines[0]?.startsWith(`Usage: csw ${name} `), lines[0]);
      assert.doesNotMatch(lines.join('\n'), /csw locales/, 'another command');
      assert.equal(error, '');
    }
  });

  test('says what there is in place of a command that there is not', () => {
    for (const name of ['check', 'constructor']) {
      const {status, error} = csw(name);
      assert.equal(status, 1);
      assert.match(error, new RegExp(`"${name}" is no command`));
      assert.match(error, /csw locales/);
    }
  });
});

describe('a table in a terminal', () => {
  test('has columns as wide as what stands in them, and numbers to the right', () => {
    assert.equal(
      textTable(
        ['name', 'count'],
        [
          ['a', '1'],
          ['longest', '100'],
        ],
      ),
      ['name     count', 'a            1', 'longest    100'].join('\n'),
    );
  });
});
