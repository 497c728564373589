import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {match} from '@formatjs/intl-localematcher';
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

  test('is the English of the code before that of a file', () => {
    for (const tag of ['en', 'en-GB']) assert.equal(negotiateLocale(tag, ['en-XA', 'en-US']), 'en');
    assert.equal(negotiateLocale('en-XA', ['en-XA']), 'en-XA');
  });

  test('is English for a language that we lack', () => {
    for (const tag of ['pl', 'pl-PL', 'ga-IE', 'cyx', 'u', 'urdu']) assert.equal(negotiateLocale(tag, available), 'en');
  });

  test('is that of another country before it is English', () => {
    for (const tag of ['pt', 'pt-PT', 'pt-AO']) assert.equal(negotiateLocale(tag, available), 'pt-BR');
  });

  test('never comes in a script that the reader may not know', () => {
    for (const tag of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-TW']) assert.equal(negotiateLocale(tag, available), 'en');
    assert.equal(negotiateLocale('pa-PK', ['pa']), 'en');
    assert.equal(negotiateLocale('sr-Latn', ['sr']), 'en');
  });

  test('has the script that is likely for the reader’s country', () => {
    assert.equal(negotiateLocale('zh-TW', ['zh', 'zh-Hant']), 'zh-Hant');
    assert.equal(negotiateLocale('zh_HK', ['zh', 'zh-Hant']), 'zh-Hant');
    assert.equal(negotiateLocale('zh-CN', ['zh-Hant', 'zh']), 'zh');
    assert.equal(negotiateLocale('pa-PK', ['pa', 'pa-Arab']), 'pa-Arab');
    assert.equal(negotiateLocale('pa-IN', ['pa-Arab', 'pa']), 'pa');
    assert.equal(negotiateLocale('pa', ['pa-Arab', 'pa-Guru']), 'pa-Guru');
  });

  test('knows other names of a language', () => {
    assert.equal(negotiateLocale('prs', ['fa', 'fa-AF']), 'fa-AF');
    assert.equal(negotiateLocale('mo', ['ro']), 'ro');
    assert.equal(negotiateLocale('cym', ['cy']), 'cy');
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
    // Four letters would be a script, three a language within it; ICU takes four and a digit for a script too.
    const part = fc.stringMatching(/^(?:[A-Z]{2}|[a-z0-9]|[a-z]{5,8})$/);
    fc.assert(
      fc.property(fc.array(part, {maxLength: 4}), fc.constantFrom('-', '_'), (parts, separator) => {
        assert.equal(negotiateLocale(['ur', ...parts].join(separator), ['ur']), 'ur');
      }),
      {seed: 92},
    );
  });
});

describe('beside @formatjs/intl-localematcher', () => {
  const shipped = ['ar', 'bg', 'cy', 'lt', 'ne', 'pa', 'pl', 'pt', 'ro', 'sk', 'uk', 'ur'];
  const lists = [shipped, [...shipped, 'pa-Arab', 'zh', 'zh-Hant', 'fa-AF'], ['zh-Hant', 'pa-Arab']];
  const languages = [...shipped, 'en', 'zh', 'fa', 'prs', 'mo', 'cs', 'ru', 'hi', 'fr', 'so', 'ku', 'sr', 'ga', 'tlh'];
  const regions = [
    'GB',
    'IE',
    'PL',
    'RO',
    'MD',
    'BG',
    'SK',
    'LT',
    'PT',
    'BR',
    'UA',
    'NP',
    'IN',
    'PK',
    'SA',
    'AF',
    'TW',
    'CN',
  ];
  const scripts = ['Latn', 'Cyrl', 'Arab', 'Guru', 'Deva', 'Hans', 'Hant'];
  const tags = languages.flatMap((language) => [
    language,
    ...regions.map((region) => `${language}-${region}`),
    ...scripts.map((script) => `${language}-${script}`),
    // With every region it would take minutes.
    ...scripts.flatMap((script) => ['GB', 'IN', 'PK', 'TW'].map((region) => `${language}-${script}-${region}`)),
  ]);
  const script = (tag: string): string => {
    const {language, script: written = ''} = new Intl.Locale(tag).maximize();
    return `${language}-${written}`;
  };

  for (const available of lists) {
    test(`of ${available.join(', ')}: the same, but never another language or script than the reader’s`, () => {
      let same = 0;
      for (const tag of tags) {
        const oracle = match([tag], ['en', ...available], 'en');
        const expected = script(oracle) === script(tag) ? oracle : 'en';
        assert.equal(negotiateLocale(tag, available), expected, tag);
        if (oracle === expected && oracle !== 'en') same++;
      }
      assert.ok(same >= 10, `only ${String(same)} of them were a match at all`);
    });
  }
});
