import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {countRows, narrow, type Row} from '../../../src/site/translate/rows.js';
import type {Finding} from '../../../src/translation/types.js';
import {message} from './example-messages.js';

const row = (id: string, more: Partial<Row> = {}): Row => ({
  message: message(id),
  text: '',
  status: 'draft',
  needed: true,
  findings: [],
  refused: false,
  changed: false,
  inFile: true,
  ...more,
});

const finding = (code: string): Finding => ({line: 1, severity: 'warning', code, message: 'Look.'});

const rows = [
  row('call', {text: 'Zadzwoń', status: 'reviewed'}),
  row('run-by', {text: 'Prowadzi {provider}.', findings: [finding('end-punctuation')]}),
  row('title', {status: 'untranslated', findings: [finding('untranslated')]}),
  row('found.few', {status: 'untranslated', needed: false}),
];
const ids = (found: readonly Row[]): string[] => found.map((one) => one.message.id);

describe('the list', () => {
  test('can be narrowed to what is to be done', () => {
    assert.deepEqual(ids(narrow(rows, 'all', '')), ['call', 'run-by', 'title', 'found.few']);
    assert.deepEqual(ids(narrow(rows, 'untranslated', '')), ['title'], 'a form that the language lacks is no work');
    assert.deepEqual(ids(narrow(rows, 'draft', '')), ['run-by']);
    assert.deepEqual(ids(narrow(rows, 'problems', '')), ['run-by'], 'that it is not translated is no problem');
  });

  test('says how many there are of each', () => {
    assert.deepEqual(countRows(rows), {all: 4, untranslated: 1, draft: 1, problems: 1});
  });

  for (const [query, found] of Object.entries({
    zadzwoŃ: ['call'],
    'RUN BY': ['run-by'],
    '{provider}': ['run-by'],
    'Heading.': ['title'],
    'found.': ['found.few'],
    ' call ': ['call'],
    nothing: [],
  })) {
    test(`is searched for "${query}" in every text of a message`, () => {
      assert.deepEqual(ids(narrow(rows, 'all', query)), found);
    });
  }

  test('keeps the message that somebody works on', () => {
    assert.deepEqual(ids(narrow(rows, 'draft', 'nothing', 'call')), ['call']);
  });
});
