import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {contactUri, messageUri, telephoneUri} from '../../src/facts/telephone-link.js';
import type {ContactId} from '../../src/facts/types.js';
import {contactOf} from './contact-of.js';

describe('what a number links to', () => {
  const links: readonly (readonly [ContactId, string | undefined])[] = [
    ['emergency', 'tel:999'],
    ['police', 'tel:101'],
    ['police-text', 'sms:60066?&body=Police%20'],
    ['hate-incident-line', 'tel:+448001381624'],
    ['anti-terrorist-hotline', 'tel:+44800789321'],
    // A voice call to a textphone helps nobody.
    ['anti-terrorist-textphone', undefined],
  ];
  for (const [id, uri] of links) {
    test(`${id}: ${uri ?? 'nothing'}`, () => {
      assert.equal(contactUri(contactOf(id)), uri);
    });
  }

  test('only the zero in front becomes the country code', () => {
    assert.equal(telephoneUri('020 7946 0018'), 'tel:+442079460018');
    assert.equal(telephoneUri('105'), 'tel:105');
  });

  test('a text number of eleven digits is dialled as a voice number is', () => {
    const line = {kind: 'text', keyword: 'Example'} as const;
    assert.equal(contactUri({...line, telephone: '07700 900123'}), 'sms:+447700900123?&body=Example%20');
    assert.equal(contactUri({...line, telephone: '+44 7700 900123'}), 'sms:+447700900123?&body=Example%20');
  });
});

describe('the link that opens a finished message', () => {
  const bodyOf = (message: string): string => {
    const [, body] = /^sms:60066\?&body=([\w.!~*'()%-]*)$/.exec(messageUri(contactOf('police-text'), message)) ?? [];
    assert.ok(body !== undefined, 'the link is not sms:60066?&body= and an encoded text');
    return body;
  };

  test('keeps what would end a link or start another field', () => {
    assert.equal(bodyOf('Police #1 & more? 100%+'), 'Police%20%231%20%26%20more%3F%20100%25%2B');
  });

  // Half of a character is what is left where a phone cuts an emoji in two.
  test('drops a lone surrogate and keeps the rest', () => {
    assert.equal(decodeURIComponent(bodyOf('Police \ud83d wall \ude00')), 'Police  wall ');
    assert.equal(decodeURIComponent(bodyOf('Police 😀')), 'Police 😀');
  });

  test('brings back any text, less its lone surrogates', () => {
    const codeUnit = fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.integer({min: 0xd800, max: 0xdfff}));
    const anyText = fc.array(codeUnit).map((units) => String.fromCharCode(...units));
    const isLone = (character: string): boolean =>
      character.length === 1 && character >= '\ud800' && character <= '\udfff';
    fc.assert(
      fc.property(anyText, (message) => {
        const whole = Array.from(message)
          .filter((character) => !isLone(character))
          .join('');
        assert.equal(decodeURIComponent(bodyOf(message)), whole);
      }),
      {seed: 999},
    );
  });
});
