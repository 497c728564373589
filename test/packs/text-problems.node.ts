import assert from 'node:assert/strict';
import {describe, mock, test} from 'node:test';
import {isLanguageMap} from '../../src/packs/is-language-map.js';
import {jsonPath} from '../../src/packs/json-schema.js';
import {problemsOf, saidAt} from './said-of-pack.js';
import {pathsIn, type Path, valueAt, withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

/** What no text may have that the English has not, and how it is called. */
const smuggled: readonly (readonly [kind: string, text: string, thing: string])[] = [
  ['number', ' 7', 'number "7"'],
  ['number in another script', ' ٧', 'number "٧"'],
  ['number in Chinese', ' 九九九', 'number "九九九"'],
  ['number in a circle', ' ➆', 'number "➆"'],
  ['symbol', ' 🕖', 'symbol "🕖"'],
  ['full address', ' https://evil.example/', 'address "https://evil.example/"'],
  ['address', ' www.evil.example', 'address "www.evil.example"'],
  ['address of mail', ' a@evil.example', 'address "a@evil.example"'],
  ['address of a script', ' javascript:alert', 'address "javascript:alert"'],
  ['markup', ' <b>', 'markup "<"'],
  ['escaped markup', ' &lt;b', 'markup "&lt;"'],
  ['bidi override', '\u202e', 'invisible character U+202E'],
  ['bidi isolate', '\u2066', 'invisible character U+2066'],
  ['character that nobody sees', '\u200b', 'invisible character U+200B'],
  ['control character', '\u0000', 'invisible character U+0000'],
  ['line break', '\n', 'invisible character U+000A'],
  ['half of a character', '\ud83d', 'invisible character U+D83D'],
  ['letter of a tag', '\u{e0041}', 'invisible character U+E0041'],
  ['mark that covers', ' e\u0338', 'covering mark "\u0338"'],
];

const paths = pathsIn(wholePack);
const textPaths = paths.filter((path) => typeof valueAt(wholePack, path) === 'string');

/** Where the texts by language are. */
const maps = paths.filter((path) => isLanguageMap(valueAt(wholePack, path) ?? {}));

/** Where the texts are that are the same in every language. */
const names = textPaths.filter(
  (path) => path.includes('names') || /^(?:name|partner|streetAddress|addressLocality)$/.test(String(path.at(-1))),
);

/** The whole pack with more at the end of many texts at once: each of them is looked at by itself. */
const withMore = (at: readonly Path[], more: string, instead?: string): string =>
  JSON.stringify(
    at.reduce<unknown>((pack, path) => {
      const text = instead ?? (valueAt(wholePack, path) as string);
      return withValueAt(pack, path, text + more);
    }, wholePack),
  );

/** Nothing is said but that of each of these paths. */
const assertSaidAt = (problems: readonly string[], at: readonly Path[], says: string): void => {
  const starts = at.map((path) => `${jsonPath(path)}: ${says}`);
  for (const problem of problems) assert.ok(starts.some((start) => problem.startsWith(start)), problem); // prettier-ignore
  for (const start of starts) assert.ok(problems.some((problem) => problem.startsWith(start)), start); // prettier-ignore
};

const englishTexts = maps.map((path) => [...path, 'en']);
// The last is the code of Urali, and what an address is called elsewhere in a pack.
const translations = maps.flatMap((path) => ['pl', 'ur', 'zh-Hant', 'url'].map((tag) => [...path, tag]));

describe('the words of a pack', () => {
  test('are in each kind of field that has them', () => {
    const fields = new Set(maps.map((path) => path.filter((step) => typeof step === 'string').at(-1)));
    assert.deepEqual([...fields].sort(), ['name', 'note', 'text', 'title', 'use']);
  });

  for (const [kind, more, thing] of smuggled) {
    test(`bring no ${kind} in any language that the English has not`, () => {
      const problems = problemsOf(withMore(translations, more, 'Example'));
      assertSaidAt(problems, translations, `has the ${thing}, which the English has not. Remove it`);
    });

    if (!/number|symbol/.test(kind))
      test(`bring no ${kind} in English either, and no name does`, () => {
        const at = [...englishTexts, ...names];
        assertSaidAt(problemsOf(withMore(at, more)), at, `has the ${thing}. Remove it`);
      });
  }

  test('bring in a language what the English has', () => {
    const same = maps.reduce<unknown>((pack, path) => {
      const english = valueAt(pack, [...path, 'en']);
      return withValueAt(pack, [...path, 'pl'], english);
    }, wholePack);
    assert.deepEqual(problemsOf(JSON.stringify(same)), []);
  });

  test('may have numbers in English and in names: that is where they come from', () => {
    assert.deepEqual(problemsOf(withMore([...englishTexts, ...names], ' 24/7')), []);
    assert.deepEqual(saidAt(['contacts', 'example-line', 'use', 'pl'], '24 godziny, 24'), [
      'has the number "24", which the English has not. Remove it',
    ]);
  });

  test('have the numbers of the English whole, in other places and with other gaps if need be', () => {
    const path = ['contacts', 'example-line', 'note'];
    const inPolish = (pl: string): string[] => {
      const text = {en: 'Call 01632 960123 or 01632 960456. Text +44 7700 900123 in 15 minutes.', pl};
      return problemsOf(JSON.stringify(withValueAt(wholePack, path, text)));
    };
    const changed = (number: string): string =>
      `$.contacts['example-line'].note.pl: has the number ${number}, which the English has not. Write it as the English does`;
    assert.deepEqual(inPolish('Zadzwoń pod 01632 960456 albo 01632 960123'), []);
    // Each part of them is in the English, and none of the numbers is.
    assert.deepEqual(inPolish('Zadzwoń pod 960123 01632'), [changed('96012301632')]);
    assert.deepEqual(inPolish('Zadzwoń pod 960123'), [changed('960123')]);
    assert.deepEqual(inPolish('Wyślij SMS pod 7700 900123 +44'), [changed('7700900123')]);
    assert.deepEqual(inPolish('Za 15 minut'), []);
  });

  test('are in languages that there may be', () => {
    const [path = []] = maps;
    for (const tag of ['cy', 'zh-Hant-TW', 'pa-Arab', 'es-419'])
      assert.deepEqual(saidAt([...path, tag], 'Example'), []);
    for (const tag of ['en-gb-us', 'pl-12', 'de-1996-1996'])
      assert.deepEqual(saidAt([...path, tag], 'Example'), [
        'is no code of a language, such as "pl" or "zh-Hant". Mend it',
      ]);
  });

  test('are not far longer in a language than in English', () => {
    const path = ['contacts', 'example-line', 'name'];
    const most = 10 * wholePack.contacts['example-line'].name.en.length + 200;
    assert.deepEqual(saidAt([...path, 'pl'], 'x'.repeat(most)), []);
    assert.deepEqual(saidAt([...path, 'pl'], 'x'.repeat(most + 1)), [
      'is far longer than the English. Remove what is too much',
    ]);
  });
});

describe('every other text of a pack', () => {
  const words = new Set([...maps, ...names].map((path) => jsonPath(path)));
  const isWords = (path: Path): boolean => words.has(jsonPath(path)) || words.has(jsonPath(path.slice(0, -1)));
  // The address of the schema is for an editor alone.
  const others = textPaths.filter((path) => !isWords(path) && path[0] !== '$schema');

  for (const more of ['<script>', '\u202e', '\u0000', '\ud83d', '\n', ' javascript:alert(1)'])
    test(`has no room for ${JSON.stringify(more)}`, () => {
      assert.ok(others.length > 40, String(others.length));
      assertSaidAt(problemsOf(withMore(others, more)), others, '');
    });
});

describe('a pack of 256 kB', () => {
  /** As many texts of a thousand characters as there is room for, each with 59 translations. */
  const filledWith = (one: string): string => {
    const codes = Array.from({length: 59}, (_, index) => `x${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`); // prettier-ignore
    const text = {
      en: one.repeat(Math.floor(1000 / one.length)),
      ...Object.fromEntries(codes.map((code) => [code, one])),
    };
    const room = 240_000 / new TextEncoder().encode(JSON.stringify(text)).length;
    const topic = (count: number): object => ({title: {en: 'Example'}, text: Array.from({length: count}, () => text)});
    const topics = Array.from({length: Math.floor(room / 20)}, (_, index) => [`topic-${String(index)}`, topic(20)]);
    return JSON.stringify({...wholePack, topics: Object.fromEntries(topics) as object});
  };

  // The last is eighteen letters once it is taken apart.
  for (const one of ['x', 'a.', '7', 'e\u0301', '🕖', 'ب\u200c', '\ufdfa'])
    test(`of ${JSON.stringify(one)} keeps no page waiting: no text is looked at again for each language`, () => {
      let looked = 0;
      const text = filledWith(one);
      const spy = mock.method(String.prototype, 'matchAll', function (this: string, pattern: RegExp) {
        looked += this.length;
        return pattern[Symbol.matchAll](this);
      });
      try {
        problemsOf(text);
      } finally {
        spy.mock.restore();
      }
      assert.ok(
        looked > text.length && looked < 30 * text.normalize('NFKC').length,
        `${String(looked / text.length)} times`,
      );
    });
});
