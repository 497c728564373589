import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkLocale} from '../../src/translation/check-locale.js';
import {forbiddenText} from '../../src/translation/forbidden-text.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import {check, codes, greeting, hours, xliff} from './xliff.js';

// No translation can bring a number, an address or markup, nor a character that hides what a text says from those who
// review it.

const refuses = (text: string, code: string): void => {
  assert.deepEqual(codes(xliff(greeting(text))), [code]);
};

describe('a translation cannot bring a digit', () => {
  const digits: Readonly<Record<string, string>> = {
    Latin: '999',
    'Arabic-Indic': '٩٩٩',
    'Extended Arabic-Indic, as in Urdu': '۹۹۹',
    Devanagari: '९९९',
    Bengali: '৯৯৯',
    Gurmukhi: '੯੯੯',
    Tamil: '௯௯௯',
    Thai: '๙๙๙',
    'full width': '９９９',
    'mathematical bold': '𝟗𝟗𝟗',
    'a keycap': '9\ufe0f\u20e3',
    circled: '①⓪①',
    raised: '¹⁰¹',
    Roman: 'ⅭⅠ',
    'a reference to a character': '&#57;',
    'in one picture': '\u{1F51F}',
    'in one sign for a hundred': '\u{1F4AF}',
    Chinese: '一一二',
    'Chinese, with the sign for nothing': '九〇',
  };
  for (const [script, number] of Object.entries(digits)) {
    test(script, () => {
      assert.ok(codes(xliff(greeting(`Ffoniwch ${number} nawr`))).includes('digit-added'));
    });
  }
});

describe('a number that the source has', () => {
  const found = (target: string, source: string): string[] => forbiddenText([target], [source]).map(({code}) => code);

  test('may stand in the target, as often as in the source', () => {
    assert.deepEqual(found('24 awr, 7 diwrnod', '24 hours, 7 days'), []);
    assert.deepEqual(found('dydd a nos', '24 hours'), []);
    assert.deepEqual(found('24 awr, 24', '24 hours'), ['digit-added']);
  });

  test('cannot be turned round, cut or written in other digits', () => {
    for (const changed of ['42', '2', '240', '2 4', '٢٤']) {
      assert.deepEqual(found(`${changed} awr`, '24 hours'), ['digit-added'], changed);
    }
  });

  test('one Chinese sign is a part of many words', () => {
    assert.deepEqual(found('这是一个地方。', 'This is a place.'), []);
  });

  test('a placeholder does not hide a digit', () => {
    assert.ok(codes(xliff(hours('9<x id="0"/>9, <x id="1"/> i <x id="2"/>.'))).includes('digit-added'));
  });
});

describe('a translation cannot bring an address', () => {
  const addresses = [
    'https://example.org/',
    'HTTP://example.org',
    'www.example.org',
    'tel:nine',
    'sms:x',
    'mailto:x',
    'ftp://example.org',
    'xhttps://example.org',
    'example.org/help',
    'help@example.org',
    'example.org',
    'EXAMPLE.ORG',
    'a.b.example.org',
    'heddlu.cymru',
    'министерство.рф',
    't.me',
    'x.com',
    'www。example。org',
    'example。org',
    '@kentpolice',
    'javascript:alert',
    'WhatsApp:heddlu',
  ];
  for (const address of addresses) {
    test(address, () => {
      refuses(`Gweler ${address} nawr`, 'url-added');
      refuses(`Gweler (${address}).`, 'url-added');
    });
  }

  test('behind the letters of another script', () => {
    for (const address of ['https://example.org/', 'www.example.org', 'tel:nine', 'example.org', 'help@example.org']) {
      refuses(`دیکھیں${address}`, 'url-added');
    }
  });

  test('around a placeholder', () => {
    assert.ok(codes(xliff(hours('https://<x id="0"/>, <x id="1"/> i <x id="2"/>.'))).includes('url-added'));
  });

  test('by leaving out the space after a full stop, and is told of it', () => {
    const [finding] = check(xliff(greeting('Helo.Dydd da')));
    assert.equal(finding?.code, 'url-added');
    assert.match(finding.message, /space after the full stop/);
  });

  const fine = [
    'h.y. Da... da. m.in. p.m.',
    'т.е. т.нар. добре',
    't.y. ir pan.',
    'd.h. p.ex. ș.a.m.d.',
    'a.C. d.C. S.A.',
  ];
  for (const text of fine) {
    test(`but can shorten words: ${text}`, () => {
      assert.deepEqual(codes(xliff(greeting(text))), []);
    });
  }

  test('and is checked in no time, however long it is', () => {
    const start = performance.now();
    for (const part of ['a', 'a.', 'aa.', 'a-', '.', '@', '{', '<', '&a', '/', ':', 'a:', '一', '9', '\u200c', ' ']) {
      forbiddenText([part.repeat(100_000)], ['Good day']);
    }
    assert.ok(performance.now() - start < 5000);
  });
});

describe('a translation cannot bring markup', () => {
  for (const markup of [
    '&amp;nbsp;',
    '&amp;#xA;',
    '&lt;b&gt;',
    '&lt;',
    'a &gt; b',
    '<![CDATA[<img src=x onerror=y>]]>',
    '&#60;',
  ]) {
    test(markup, () => {
      refuses(`Dydd da ${markup}`, 'markup-added');
    });
  }
});

describe('a translation cannot bring what a reviewer does not see', () => {
  const invisible: Readonly<Record<string, readonly string[]>> = {
    'marks of direction': ['\u061c', '\u200e', '\u200f'],
    'embeddings and overrides': ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '&#x202E;'],
    isolates: ['\u2066', '\u2067', '\u2068', '\u2069'],
    'characters without width': ['\u200b', '\u2060', '\ufeff'],
    'control characters': ['\u0085', '\u009f', '\t'],
    'line breaks': ['\u2028', '\u2029'],
    'what stands for something else': ['\ufffc', '\ufffd', '\u2800', '\ue000'],
    fillers: ['\u115f', '\u3164', '\uffa0', '\u034f', '\u180e'],
    'tags, which can hold a whole hidden text': ['\u{e0001}', '\u{e0061}\u{e007f}'],
  };
  for (const [what, characters] of Object.entries(invisible)) {
    test(what, () => {
      for (const character of characters) refuses(`Dydd${character}da`, 'invisible-character');
    });
  }

  test('but it may join or part letters in a script that does so', () => {
    for (const text of ['می\u200cخواهم', 'क्\u200dष', 'र्\u200cय', 'ਸ੍\u200dਵਾ']) {
      assert.deepEqual(codes(xliff(greeting(text))), [], text);
    }
  });

  test('joiners in another script, or beside no letter, are hidden text', () => {
    for (const text of [
      'Dy\u200cdd da',
      'Dydd\u200d da',
      '\u200cمی',
      'می\u200c',
      'می\u200c خ',
      'क्\u200c\u200cष',
      'می\u200c؟',
    ])
      refuses(text, 'invisible-character');
  });

  test('a space that does not break is a space', () => {
    assert.deepEqual(codes(xliff(greeting('Dydd\u00a0da\u202fda'))), []);
  });

  test('and is told its code point', () => {
    assert.match(check(xliff(greeting('Dydd \u202eda')))[0]?.message ?? '', /U\+202E/);
  });
});

describe('what looks like a number, or covers one', () => {
  const id = 'm.id';
  const codes = (target: string, source = 'Open until <x id="0"/>.'): readonly string[] => {
    const message = {id, note: '', parts: ['Open until ', {index: 0}, '.']};
    const xliff = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="pl"><body><trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`;
    const {file} = readXliff(xliff);
    assert.ok(file);
    return checkLocale(file, 'pl', new Map([[id, message]]))
      .filter(({severity}) => severity === 'error')
      .map(({code}) => code);
  };

  test('passes where it is none', () => {
    assert.deepEqual(codes('Otwarte do <x id="0"/>.'), []);
  });

  for (const [what, target, code] of [
    ['a letter that touches a placeholder', 'Otwarte do l<x id="0"/>.', 'placeholders-changed'],
    ['a letter after a placeholder', 'Otwarte do <x id="0"/>O.', 'placeholders-changed'],
    ['a stroke through a placeholder', 'Otwarte do <x id="0"/>\u0338.', 'invisible-character'],
    ['marks that pile up', `Otwarte d${'\u0301'.repeat(9)}o <x id="0"/>.`, 'invisible-character'],
    ['a number in a square', 'Otwarte ㏨ do <x id="0"/>.', 'digit-added'],
    ['a clock', 'Otwarte 🕘 do <x id="0"/>.', 'digit-added'],
    ['a translation without words', '– <x id="0"/>.', 'empty-target'],
    ['a translation without end', `Otwarte do <x id="0"/>${' bardzo długo'.repeat(40)}.`, 'too-long'],
  ] as const) {
    test(`is refused: ${what}`, () => {
      assert.ok(codes(target).includes(code), codes(target).join());
    });
  }
});
