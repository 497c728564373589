import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {check, codes, greeting, xliff} from './xliff.js';

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
  };
  for (const [script, number] of Object.entries(digits)) {
    test(script, () => {
      assert.ok(codes(xliff(greeting(`Ffoniwch ${number} nawr`))).includes('digit-added'));
    });
  }
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
  ];
  for (const address of addresses) {
    test(address, () => {
      refuses(`Gweler ${address} nawr`, 'url-added');
      refuses(`دیکھیں${address}`, 'url-added');
    });
  }

  test('but can end a sentence or shorten a word', () => {
    assert.deepEqual(check(xliff(greeting('h.y. Dydd da... Da. m.in. p.m. ta.'))), []);
  });
});

describe('a translation cannot bring markup', () => {
  for (const markup of ['&lt;b&gt;', '&lt;', 'a &gt; b', '<![CDATA[<img src=x onerror=y>]]>', '&#60;']) {
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
    'line breaks': ['\n', '\u2028', '\u2029'],
    fillers: ['\u115f', '\u3164', '\uffa0', '\u034f', '\u180e'],
    'tags, which can hold a whole hidden text': ['\u{e0001}', '\u{e0061}\u{e007f}'],
  };
  for (const [what, characters] of Object.entries(invisible)) {
    test(what, () => {
      for (const character of characters) refuses(`Dydd${character}da`, 'invisible-character');
    });
  }

  test('and is told its code point', () => {
    assert.match(check(xliff(greeting('Dydd \u202eda')))[0]?.message ?? '', /U\+202E/);
  });
});
