import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {read, xliff} from './xliff.js';

// The Translate Toolkit joins messages of the same English to one unit of PO, and its ids are numbers.

const po = (inside: string, attributes = ''): string =>
  xliff(`<trans-unit id="7" ${attributes}><source>Closed</source>${inside}</trans-unit>`).replace(
    'document:1.2',
    'document:1.1',
  );

const contexts = (...texts: string[]): string =>
  `<context-group name="po-reference" purpose="location">${texts
    .map((text) => `<context context-type="sourcefile">${text}</context>`)
    .join('')}</context-group>`;

const idsOf = (text: string): string[] => read(text).units.map(({id}) => id);

describe('a unit of PO', () => {
  test('is one of each message that it names, all with its translation', () => {
    for (const text of [
      contexts('a.closed b.closed'),
      contexts('a.closed', 'b.closed'),
      contexts('\n a.closed\nb.closed '),
    ]) {
      const {units} = read(po(`<target>Ar gau</target>${text}`));
      assert.deepEqual(
        units.map(({id, target}) => [id, target]),
        [
          ['a.closed', ['Ar gau']],
          ['b.closed', ['Ar gau']],
        ],
      );
    }
  });

  test('has no other ids: lines of a source, comments of other groups', () => {
    const other = contexts('x').replace('po-reference', 'po-entry');
    const line = contexts('a').replace('</context>', '</context><context context-type="linenumber">12</context>');
    assert.deepEqual(idsOf(po(`${other}${line}`)), ['a']);
  });

  test('keeps its id where it names no message', () => {
    assert.deepEqual(idsOf(po('')), ['7']);
  });

  test('is a draft where PO calls it fuzzy, and untranslated where it is empty', () => {
    const state = (target: string): unknown => read(po(`${target}${contexts('a')}`)).units[0]?.state;
    assert.equal(state('<target state="needs-translation">Ar gau</target>'), 'needs-review-translation');
    assert.equal(state('<target state="needs-translation"></target>'), 'needs-translation');
    assert.equal(state('<target state="translated">Ar gau</target>'), 'translated');
  });

  test('is left out where it is the header', () => {
    assert.deepEqual(idsOf(po('', 'restype="x-gettext-domain-header"')), []);
  });
});
