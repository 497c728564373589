import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isKnownLanguage, localeOfFileName, toLocale} from '../../../src/site/translate/locale-tags.js';

describe('a language code', () => {
  for (const [typed, locale] of Object.entries({
    so: 'so',
    ' SO ': 'so',
    'zh-hant': 'zh-Hant',
    pt_br: 'pt-BR',
    '': undefined,
    'not a code': undefined,
    'x!': undefined,
  })) {
    test(`"${typed}" is ${locale ?? 'none'}`, () => {
      assert.equal(toLocale(typed), locale);
    });
  }

  test('is known where a browser has a name for it', () => {
    assert.ok(isKnownLanguage('so'));
    assert.ok(isKnownLanguage('zh-Hant'));
    assert.ok(!isKnownLanguage('qqx'));
  });
});

describe('the name of a file', () => {
  for (const [name, locale] of Object.entries({
    'pl.xlf': 'pl',
    'pl (2).xlf': 'pl',
    'zh-Hant.xliff': 'zh-Hant',
    'my file.xlf': undefined,
    'new-polish.xlf': undefined,
    'polski.xlf': undefined,
    '.xlf': undefined,
  })) {
    test(`"${name}" says ${locale ?? 'nothing'}`, () => {
      assert.equal(localeOfFileName(name), locale);
    });
  }
});
