import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textTable} from '../../src/cli/text-table.js';

test('a table can have more rows than a function takes arguments', () => {
  const rows = Array.from({length: 300_000}, (_, index) => [`page ${String(index)}`, '1']);
  const lines = textTable(['page', 'errors'], rows).split('\n');
  assert.equal(lines.length, rows.length + 1);
  assert.equal(lines[1], 'page 0            1');
});
