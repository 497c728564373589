import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {negotiateLocale} from '../../src/language/negotiate-locale.js';

const available = ['cy', 'pt-BR', 'ur', 'zh-Hant'];

describe('the locale for a wanted language', () => {
  const wanted: Readonly<Record<string, string>> = {
    cy: 'cy',
    'cy-GB': 'cy',
    cy_GB: 'cy',
    CY: 'cy',
    'Cy-gb': 'cy',
    ' cy ': 'cy',
    'ur-PK': 'ur',
    'ur-Arab-PK': 'ur',
    ur_Arab_PK: 'ur',
    'ur-x-private': 'ur',
    'pt-br': 'pt-BR',
    PT_BR: 'pt-BR',
    'zh-hant': 'zh-Hant',
    'zh-Hant-TW': 'zh-Hant',
  };
  for (const [tag, locale] of Object.entries(wanted)) {
    test(`"${tag}" is ${locale}`, () => {
      assert.equal(negotiateLocale(tag, available), locale);
    });
  }

  test('is English for English of any country', () => {
    for (const tag of ['en', 'en-GB', 'en_US', 'EN', 'en-Latn-GB']) assert.equal(negotiateLocale(tag, available), 'en');
  });

  test('is English for a language that we lack', () => {
    // A part that is longer or shorter is another language: `cym`, `u`.
    for (const tag of ['pl', 'pl-PL', 'ga-IE', 'cym', 'u', 'urdu']) assert.equal(negotiateLocale(tag, available), 'en');
  });

  test('never brings the language of another country or script', () => {
    for (const tag of ['pt', 'pt-PT', 'zh', 'zh-Hans']) assert.equal(negotiateLocale(tag, available), 'en');
  });

  test('is English for what is no language tag', () => {
    for (const tag of [
      '',
      ' ',
      '-',
      '_',
      '-cy',
      '*',
      '*-GB',
      'constructor',
      '__proto__',
      'cy.UTF-8',
      '<b>',
      '\ud800',
    ]) {
      assert.equal(negotiateLocale(tag, available), 'en', JSON.stringify(tag));
    }
  });

  test('is English where there is no other', () => {
    assert.equal(negotiateLocale('cy', []), 'en');
  });

  test('is always one that is there, for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.array(fc.string(), {maxLength: 4}), (tag, locales) => {
        assert.ok(['en', ...locales].includes(negotiateLocale(tag, locales)));
      }),
      {seed: 44},
    );
  });

  test('stays the same whatever region or variant follows it', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, {maxLength: 4}), fc.constantFrom('-', '_'), (parts, separator) => {
        assert.equal(negotiateLocale(['ur', ...parts].join(separator), ['ur']), 'ur');
      }),
      {seed: 92},
    );
  });
});
