import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isLocaleCode} from '../../src/build/locale-files.js';
import {readSourceMessages} from '../../src/build/source-messages.js';

const messages = [...readSourceMessages().values()];

describe('the messages of the code', () => {
  test('each have a note for translators', () => {
    assert.deepEqual(
      messages.filter(({note}) => note.trim() === '').map(({id}) => id),
      [],
    );
  });

  test('have a name for each placeholder, and no two of one message the same', () => {
    for (const {id, parts} of messages) {
      const names = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
      assert.ok(
        names.every((name) => name !== undefined),
        id,
      );
      assert.equal(new Set(names).size, names.length, id);
    }
  });

  test('call a placeholder after what stands in it, whatever is done to that', () => {
    const named = (id: string): unknown =>
      messages
        .find((message) => message.id === id)
        ?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
    assert.deepEqual(named('contact.run-by'), ['provider']);
  });

  test('are in alphabetical order of their ids', () => {
    const ids = messages.map(({id}) => id);
    assert.deepEqual(ids, [...ids].sort());
  });
});

describe('a locale file is named', () => {
  test('as BCP 47 writes its language', () => {
    for (const name of ['cy', 'pa-Arab', 'zh-Hant', 'pt-PT', 'en-XA']) assert.ok(isLocaleCode(name), name);
    for (const name of ['CY', 'pt_PT', 'zh-hant', 'en', '', 'welsh language', 'x', 'cy.old']) {
      assert.equal(isLocaleCode(name), false, name);
    }
  });
});
