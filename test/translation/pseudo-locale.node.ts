import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {pseudoLocale, pseudoLocales} from '../../src/translation/pseudo-locale.js';
import type {MessageText} from '../../src/language/messages.js';

const messages = readSourceMessages();

const list = (message: unknown): readonly (string | number)[] => {
  const text = message as MessageText;
  return typeof text === 'string' ? [text] : text;
};

const textOf = (message: unknown): string =>
  list(message)
    .filter((part) => typeof part === 'string')
    .join('');

for (const locale of pseudoLocales) {
  describe(locale, () => {
    const data = pseudoLocale(locale, messages);

    test('has every message, each a draft', () => {
      assert.deepEqual(Object.keys(data.messages), [...messages.keys()]);
      assert.deepEqual(data.drafts, [...messages.keys()]);
      assert.equal(data.locale, locale);
    });

    test('keeps every placeholder, and joins texts', () => {
      for (const {id, parts} of messages.values()) {
        const made = list(data.messages[id]);
        assert.deepEqual(
          made.filter((part) => typeof part === 'number'),
          parts.flatMap((part) => (typeof part === 'string' ? [] : part.index)),
        );
        assert.ok(made.every((part, index) => typeof part === 'number' || typeof made[index + 1] !== 'string'));
      }
    });
  });
}

describe('the accented one', () => {
  const {dir, messages: made} = pseudoLocale('en-XA', messages);

  test('runs as English does, and has no letter of English left', () => {
    assert.equal(dir, 'ltr');
    for (const [id, message] of Object.entries(made)) assert.doesNotMatch(textOf(message), /[a-z]/i, id);
  });

  test('is longer by 40 percent', () => {
    for (const {id, parts} of messages.values()) {
      const english = textOf(parts).length;
      const length = textOf(made[id]).length;
      assert.ok(length >= english * 1.4, `${id} is too short`);
      assert.ok(length <= english * 1.4 + 4, `${id} is too long`);
    }
  });

  test('shows where a message begins and ends', () => {
    for (const message of Object.values(made)) {
      assert.match(list(message).join(''), /^⟦[^⟦⟧]*⟧$/);
    }
  });
});

describe('the mirrored one', () => {
  const {dir, messages: made} = pseudoLocale('ar-XB', messages);

  test('runs from right to left, each word too, with its English letters', () => {
    assert.equal(dir, 'rtl');
    for (const {id, parts} of messages.values()) {
      const text = textOf(made[id]);
      assert.equal(text.replace(/[\u200f\u202c\u202e]/g, ''), textOf(parts));
      assert.equal(text.match(/\u202e/g)?.length, text.match(/\u202c/g)?.length, 'an override has no end');
      assert.doesNotMatch(text.replace(/\u202e[^\u202c]*\u202c/g, ''), /\p{L}/u);
    }
  });
});
