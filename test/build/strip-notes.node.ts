import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {stripNotes} from '../../src/build/strip-notes.js';
import {resultOf, runPlugin} from './run-plugin.js';

/** What `msg()` is called with, once the notes are out. */
const callsOf = (calls: string): Promise<unknown> =>
  resultOf(
    stripNotes(),
    `const calls = []; const msg = (...args) => calls.push(args); ${calls}; export const result = calls;`,
  );

describe('the notes for translators', () => {
  test('go, and the text and its id stay', async () => {
    assert.deepEqual(await callsOf(`msg('Call', {id: 'contact.call', desc: 'Button. A verb.'})`), [
      ['Call', {id: 'contact.call'}],
    ]);
  });

  for (const [where, options] of Object.entries({
    first: `{desc: 'Note', id: 'a', other: 1}`,
    'in the middle': `{id: 'a', desc: 'Note', other: 1}`,
    last: `{id: 'a', other: 1, desc: 'Note',}`,
    'in quotes': `{id: 'a', 'desc': 'Note', other: 1}`,
    'with commas and braces inside': `{id: 'a', desc: 'a, {b}, "c"', other: 1}`,
    'in pieces': `{id: 'a', desc: 'a ' +\n 'b', other: 1}`,
  })) {
    test(`go where they stand ${where}`, async () => {
      assert.deepEqual(await callsOf(`msg('A', ${options})`), [['A', {id: 'a', other: 1}]]);
    });
  }

  test('go where they stand alone', async () => {
    assert.deepEqual(await callsOf(`msg('A', {desc: 'Note'})`), [['A', {}]]);
  });

  test('go from a message inside another call', async () => {
    assert.deepEqual(await callsOf(`[1].map(() => msg('A', {id: 'a', desc: 'Note'}))`), [['A', {id: 'a'}]]);
  });

  test('leave a message without options as it is', async () => {
    assert.deepEqual(await callsOf(`msg('desc: x')`), [['desc: x']]);
  });

  test('are not what another function has by that name', async () => {
    assert.deepEqual(await callsOf(`const other = msg; other('A', {desc: 'kept'}); msg({desc: 'kept'}, {id: 'a'})`), [
      ['A', {desc: 'kept'}],
      [{desc: 'kept'}, {id: 'a'}],
    ]);
  });

  test('are looked for in our own files alone', async () => {
    const code = `msg('A', {id: 'a', desc: 'kept'});`;
    assert.match(await runPlugin(stripNotes(), code, '/virtual/node_modules/other.js'), /kept/);
  });
});
