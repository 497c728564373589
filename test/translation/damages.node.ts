import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checkFixture, messages} from './xliff.js';

// Each file is the same good one (plain.xlf) with one thing that a tool or a hand has done to it. A file is called after
// what the gate has to say of it.

const folder = (name: string): string[] => readdirSync(new URL(`../fixtures/translation/${name}/`, import.meta.url));

const glossary = {'good day': {use: 'Dydd da', accept: ['dydd da']}};

const found = (name: string): string[] =>
  checkFixture(name, {all: messages, glossary}).map(({severity, code}) => `${severity} ${code}`);

const codeOf = (file: string): string => file.split('.')[0] ?? '';

test('the file that all are made from passes', () => {
  assert.deepEqual(found('plain.xlf'), []);
});

describe('a damaged file is refused', () => {
  for (const file of folder('damages')) {
    test(file, () => {
      const errors = found(`damages/${file}`).filter((finding) => finding.startsWith('error'));
      assert.deepEqual(errors, [`error ${codeOf(file)}`]);
    });
  }
});

describe('a translator is told to look again at', () => {
  for (const file of folder('warnings')) {
    test(file, () => {
      assert.deepEqual(found(`warnings/${file}`), [`warning ${codeOf(file)}`]);
    });
  }
});

test('every damage says what to do, at a line of the file', () => {
  for (const file of [
    ...folder('damages').map((name) => `damages/${name}`),
    ...folder('warnings').map((name) => `warnings/${name}`),
  ]) {
    for (const {line, message} of checkFixture(file, {all: messages, glossary})) {
      assert.ok(line > 0);
      assert.match(message, /[.?]$/);
      assert.doesNotMatch(message, /undefined|NaN|\[object|[\r\n]/);
    }
  }
});
