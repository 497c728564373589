import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {SourceMessage} from '../../src/translation/types.js';
import {check, codes, greeting, hours, unit, warnings, xliff} from './xliff.js';

// Warnings: none of them keeps a locale from readers.

/** What is said of one translation of one English text. */
const advice = (source: string, target: string, locale = 'cy', note = ''): string[] => {
  const all = new Map<string, SourceMessage>([['a', {id: 'a', parts: [source], note}]]);
  const text = xliff(unit('a', source, target), `target-language="${locale}" source-language="en"`);
  assert.deepEqual(codes(text, {locale, all}), []);
  return warnings(text, {locale, all});
};

describe('English under another name', () => {
  test('is told, where it is more than a word', () => {
    assert.deepEqual(advice('Closed now.', 'Closed now.'), ['same-as-source']);
    assert.deepEqual(advice('Graffiti', 'Graffiti'), []);
    assert.deepEqual(advice('Open now', 'Open nawr'), []);
  });
});

describe('the end of a sentence', () => {
  const same: readonly (readonly [locale: string, source: string, target: string])[] = [
    ['ur', 'Closed now.', 'اب بند ہے۔'],
    ['ne', 'Closed now.', 'अहिले बन्द छ।'],
    ['pa', 'Is it open?', 'ਕੀ ਇਹ ਖੁੱਲ੍ਹਾ ਹੈ?'],
    ['ar', 'Is it open?', 'هل هو مفتوح؟'],
    ['zh', 'Is it open?', '开门吗？'],
    ['zh', 'It can be:', '可以是：'],
    ['ja', 'Closed now.', '今は閉まっています。'],
    ['hy', 'Closed now.', 'Փակ է։'],
    ['cy', 'He said “no.”', 'Dywedodd “na”.'],
    ['cy', 'Closed now…', 'Ar gau nawr...'],
    ['th', 'Closed now.', 'ปิดแล้ว'],
  ];
  for (const [locale, source, target] of same) {
    test(`may be written as ${locale} does: ${target}`, () => {
      assert.deepEqual(advice(source, target, locale), []);
    });
  }

  const other: readonly (readonly [source: string, target: string])[] = [
    ['Closed now.', 'Ar gau nawr'],
    ['Closed now', 'Ar gau nawr.'],
    ['Closed now?', 'Ar gau nawr.'],
    ['Closed now:', 'Ar gau nawr.'],
    ['Closed now.', 'Ar gau nawr!'],
    ['Closed now.', 'Ar gau nawr…'],
  ];
  for (const [source, target] of other) {
    test(`is told where it is another: ${source} ${target}`, () => {
      assert.deepEqual(advice(source, target), ['end-punctuation']);
    });
  }

  test('may be a placeholder', () => {
    assert.deepEqual(warnings(xliff(hours('<x id="0"/>, o <x id="1"/> i <x id="2"/>.'))), []);
    assert.deepEqual(warnings(xliff(hours('<x id="0"/>, o <x id="1"/> i <x id="2"/>'))), ['end-punctuation']);
  });
});

describe('white space at the edges', () => {
  test('is told where the source has none', () => {
    for (const target of [' Dydd da', 'Dydd da ', 'Dydd da\u00a0']) {
      assert.deepEqual(warnings(xliff(greeting(target))), ['edge-white-space']);
    }
  });

  test('is told where the source has some', () => {
    assert.deepEqual(advice('at ', 'am'), ['edge-white-space']);
    assert.deepEqual(advice('at ', 'am '), []);
  });
});

describe('the length', () => {
  const note = 'Safety-critical. Button. At most 9 characters.';

  test('is told where it is over what the note says', () => {
    assert.deepEqual(advice('Call', 'Ffoniwch!!'.replaceAll('!', 'a'), 'cy', note), ['too-long']);
    assert.deepEqual(advice('Call', 'Ffoniwch', 'cy', note), []);
    assert.deepEqual(advice('Call', 'Ffoniwch ni yn awr', 'cy', 'Button.'), []);
  });

  test('is counted as readers count: what stands on one letter is that letter', () => {
    assert.deepEqual(advice('Call', 'हेल्लो हेल्लो', 'ne', 'At most 10 characters.'), []);
    assert.deepEqual(advice('Call', 'e\u0301'.repeat(9), 'cy', note), []);
    assert.deepEqual(advice('Call', 'e\u0301'.repeat(10), 'cy', note), ['too-long']);
  });

  test('is told where it is over what the file says', () => {
    const limited = greeting('Dydd da').replace('id=', 'maxwidth="6" size-unit="char" id=');
    assert.deepEqual(warnings(xliff(limited)), ['too-long']);
    assert.deepEqual(warnings(xliff(limited.replace('"6"', '"7"'))), []);
  });
});

describe('the direction', () => {
  test('is told where the letters run the other way', () => {
    assert.deepEqual(advice('Closed', 'Ar gau', 'ur'), ['direction']);
    assert.deepEqual(advice('Closed', 'بند', 'cy'), ['direction']);
    assert.deepEqual(advice('Closed', 'Ar gau بند', 'cy'), ['direction']);
  });

  test('is right where there are letters of the language, beside a name', () => {
    assert.deepEqual(advice('Prevent team', 'Prevent ٹیم', 'ur'), []);
    assert.deepEqual(advice('CONTEST', 'CONTEST', 'ur'), []);
    assert.deepEqual(advice('…', '…', 'ur'), []);
    assert.deepEqual(advice('Closed', 'بند', 'pa-Arab'), []);
    assert.deepEqual(advice('Closed', 'ਬੰਦ', 'pa'), []);
  });
});

describe('the state', () => {
  const approved = (state: string): string => greeting('Dydd da', state).replace('id=', 'approved="yes" id=');

  test('is told where it contradicts the approval', () => {
    for (const state of ['needs-review-translation', 'needs-adaptation', 'needs-l10n']) {
      assert.deepEqual(warnings(xliff(approved(state))), ['state-contradicts'], state);
    }
    assert.deepEqual(warnings(xliff(approved('new'))), ['untranslated', 'state-contradicts']);
    for (const state of ['final', 'signed-off', 'translated']) assert.deepEqual(warnings(xliff(approved(state))), []);
  });

  test('is told where XLIFF has none of that name', () => {
    for (const state of ['reviewed', 'Final', 'approved']) {
      assert.deepEqual(warnings(xliff(greeting('Dydd da', state))), ['unknown-state'], state);
    }
    for (const state of ['x-tool', 'translated', 'needs-review-l10n']) {
      assert.deepEqual(warnings(xliff(greeting('Dydd da', state))), [], state);
    }
  });
});

describe('the glossary', () => {
  const glossary = {
    'good day': {use: 'Dydd da', accept: ['dydd* da', '*henffych*']},
    day: {use: 'diwrnod', accept: []},
  };
  const missed = (target: string): string[] => warnings(xliff(greeting(target)), {glossary});

  test('is told of a term that is missed, with the term to use', () => {
    const [finding] = check(xliff(greeting('Helo')), {glossary});
    assert.equal(finding?.code, 'glossary');
    assert.match(finding.message, /"Dydd da" for "good day"/);
  });

  test('takes any form of the term, in any case', () => {
    for (const target of ['DYDD DA', 'Dyddiau da', 'Wel, dydd\u00a0da', 'Henffychwell', 'O henffych']) {
      assert.deepEqual(missed(target), [], target);
    }
  });

  test('takes no part of another word, and no other order', () => {
    for (const target of ['Canoldydd da', 'Dydd dai', 'Da dydd'])
      assert.deepEqual(missed(target), ['glossary'], target);
  });

  test('does not look for a term in a longer one, nor in a part of a word', () => {
    const message = (source: string): ReadonlyMap<string, SourceMessage> =>
      new Map([['a', {id: 'a', parts: [source], note: ''}]]);
    const of = (source: string): string[] =>
      warnings(xliff(unit('a', source, 'Helo')), {all: message(source), glossary});
    assert.deepEqual(of('Good day'), ['glossary']);
    assert.deepEqual(of('Good day, every day'), ['glossary', 'glossary']);
    assert.deepEqual(of('Daylight'), []);
    assert.deepEqual(of('All DAY'), ['glossary']);
  });

  test('of another script works the same', () => {
    const terms = {police: {use: 'شرطة', accept: ['*شرطة', '*شرطي*']}};
    const all = new Map<string, SourceMessage>([['a', {id: 'a', parts: ['Call the police'], note: ''}]]);
    const of = (target: string): string[] =>
      warnings(xliff(unit('a', 'Call the police', target), 'target-language="ar" source-language="en"'), {
        locale: 'ar',
        all,
        glossary: terms,
      });
    assert.deepEqual(of('اتصل بالشرطة'), []);
    assert.deepEqual(of('اتصل بالإسعاف'), ['glossary']);
  });
});
