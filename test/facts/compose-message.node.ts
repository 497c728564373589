import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {composeMessage} from '../../src/facts/telephone-link.js';
import {contactOf} from './contact-of.js';

const compose = (...parts: string[]): string => composeMessage(contactOf('police-text'), parts);

describe('the text message to the police', () => {
  test('is the keyword and a space before anything is typed', () => {
    assert.equal(compose(), 'Police ');
    assert.equal(compose('', ''), 'Police ');
    assert.equal(compose(' \n\t', '\u00a0'), 'Police ');
  });

  test('says what, then where, as two sentences', () => {
    assert.equal(compose('Graffiti on a wall', 'Mill Street'), 'Police Graffiti on a wall. Mill Street');
  });

  test('leaves out what is not typed', () => {
    assert.equal(compose('Graffiti', ''), 'Police Graffiti');
    assert.equal(compose('', 'Mill Street'), 'Police Mill Street');
  });

  test('stands on one line, with single spaces', () => {
    assert.equal(
      compose('  Graffiti\r\n\r\non\ta  wall\u2028now ', '\nMill\u00a0 Street\n'),
      'Police Graffiti on a wall now. Mill Street',
    );
  });

  test('keeps a text that runs from right to left as it is', () => {
    assert.equal(compose('دیوار پر لکھائی', 'Mill Street'), 'Police دیوار پر لکھائی. Mill Street');
  });

  test('keeps emoji of several parts, and joiners inside words', () => {
    assert.equal(compose('👩🏽‍🦽 می‌خواهم', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'), 'Police 👩🏽‍🦽 می‌خواهم. 🏴󠁧󠁢󠁷󠁬󠁳󠁿');
  });

  test('is left without a keyword where the line has none', () => {
    assert.equal(composeMessage(contactOf('police'), ['Graffiti', 'Mill Street']), 'Graffiti. Mill Street');
  });

  test('starts with the keyword and stays one line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 3}), (parts) => {
        const message = compose(...parts);
        assert.ok(message.startsWith('Police '));
        assert.doesNotMatch(message, /[\t\v\f\r\n\u2028\u2029]| {2}/);
      }),
      {seed: 60066},
    );
  });
});

// Urdu ends a sentence with U+06D4, Hindi with a danda: people write in the language that the page is in.
describe('a sentence that has an end gets no second one', () => {
  for (const end of ['.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？']) {
    test(`after ${end}`, () => {
      assert.equal(compose(`Graffiti${end}`, 'Mill Street'), `Police Graffiti${end} Mill Street`);
      assert.equal(compose(`Graffiti${end}\n`, 'Mill Street'), `Police Graffiti${end} Mill Street`);
    });
  }
});
