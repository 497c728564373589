import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {readLocale} from '../../src/build/read-locale.js';
import {localeCodes, localesFolder} from '../../src/build/locale-files.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {checkLocale} from '../../src/translation/check-locale.js';
import {decodeXliff} from '../../src/translation/decode-xliff.js';
import {hasError} from '../../src/translation/finding.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {SourceMessage} from '../../src/translation/types.js';
import {fixtureBytes, messages as ownMessages, xliff} from './xliff.js';

const messages = readSourceMessages();

const texts = new Map(
  localeCodes().map((locale) => [locale, readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8')]),
);

const runs = {seed: 2026, numRuns: 150};

const accepts = (locale: string, text: string, all = messages): boolean => {
  const {file, findings} = readXliff(text);
  return file !== undefined && !hasError([...findings, ...checkLocale(file, locale, all)]);
};

/** A translated message of a locale: its file with no other message, and where the translation stands in it. */
interface Sample {
  readonly locale: string;
  readonly text: string;
  readonly only: ReadonlyMap<string, SourceMessage>;
  readonly start: number;
  readonly end: number;
}

const samplesOf = (locale: string, text: string): Sample[] =>
  (readXliff(text).file?.units ?? []).flatMap(({id, at, target}) => {
    const message = messages.get(id);
    if (!message || !target || target.length === 0) return [];
    const alone = xliff(text.slice(at.unit.start, at.unit.end), `target-language="${locale}" source-language="en"`);
    const {start, end} = readXliff(alone).file?.units[0]?.at.target?.content ?? {start: 0, end: 0};
    return [{locale, text: alone, only: new Map([[id, message]]), start, end}];
  });

const samples = new Map([...texts].map(([locale, text]) => [locale, samplesOf(locale, text)]));

/** Whether the gate lets a sample pass whose translation is another. */
const passes = ({locale, text, only, start, end}: Sample, target: string): boolean =>
  accepts(locale, text.slice(0, start) + target + text.slice(end), only);

const targetOf = ({text, start, end}: Sample): string => text.slice(start, end);

/** Puts something into a translation, outside tags and references. */
const insert = (target: string, choice: number, what: string): string => {
  const pieces = target.split(/(<[^>]*>|&[^;]*;|.)/su);
  const at = choice % (pieces.length + 1);
  return [...pieces.slice(0, at), what, ...pieces.slice(at)].join('');
};

const digit = fc.constantFrom(...'0 5 9 ٣ ۴ ९ ৩ ੪ ௫ ๓ ９ 𝟗 ① ² ½ Ⅷ 〇 🔟 💯'.split(' '));
const hidden = fc.constantFrom('\u202e', '\u200b', '\u2066', '\u00ad', '\ufeff', '&#x202E;', '&#8203;', '\u{e0031}');
const markup = fc.constantFrom(
  '&lt;',
  '&gt;',
  '&lt;b&gt;',
  '&#60;',
  '<![CDATA[<]]>',
  '&amp;amp;',
  '<g id="1"/>',
  '<bx id="1"/>',
);
const address = fc.constantFrom(
  'https://example.org',
  ' www.example.org ',
  ' example.org ',
  ' a@example.org ',
  ' tel:x ',
);
const placeholder = fc.constantFrom('<x id="0"/>', '<x id="0" equiv-text="{provider}"/>', '<x/>', '<x id="12"></x>');
const broken = fc.constantFrom('<', '&', '</target>', '<x id="0">', '<!--', '<![CDATA[', ']]>', '\0', '&bogus;');

for (const [locale, ofLocale] of samples) {
  describe(`of the translations of locales/${locale}.xlf`, () => {
    test('each passes as it is', () => {
      assert.ok(ofLocale.length > 0);
      for (const sample of ofLocale) assert.ok(passes(sample, targetOf(sample)), targetOf(sample));
    });

    for (const [what, bad] of Object.entries({
      'a digit': digit,
      'a hidden character': hidden,
      markup,
      'an address': address,
      'a placeholder': placeholder,
      'a broken tag': broken,
    })) {
      test(`no mutation is accepted that adds ${what}`, () => {
        fc.assert(
          fc.property(fc.constantFrom(...ofLocale), fc.nat(1000), bad, (sample, choice, added) => {
            const mutated = insert(targetOf(sample), choice, added);
            assert.equal(passes(sample, mutated), false, `accepted: ${mutated}`);
          }),
          runs,
        );
      });
    }
  });
}

describe('of a translation with placeholders, no mutation is accepted', () => {
  const withPlaceholders = [...samples.values()].flat().filter((sample) => targetOf(sample).includes('<x '));

  const mutate = (inside: (target: string, choice: number) => string): void => {
    fc.assert(
      fc.property(fc.constantFrom(...withPlaceholders), fc.nat(100), (sample, choice) => {
        const before = targetOf(sample);
        const after = inside(before, choice);
        fc.pre(after !== before);
        assert.equal(passes(sample, after), false, after);
      }),
      runs,
    );
  };

  const tags = (target: string): string[] => target.match(/<x [^>]*>/g) ?? [];
  const pick = (target: string, choice: number): string => tags(target)[choice % tags(target).length] ?? '';

  test('that loses one', () => mutate((target, choice) => target.replace(pick(target, choice), '')));
  test('that doubles one', () => mutate((target, choice) => target.replace(pick(target, choice), '$&$&')));
  test('that renumbers one', () =>
    mutate((target, choice) => {
      const tag = pick(target, choice);
      return target.replace(tag, tag.replace(/id="\d+"/, `id="${String(choice)}"`));
    }));
  test('that writes one as text', () => mutate((target, choice) => target.replace(pick(target, choice), '{provider}')));
  test('that opens one', () =>
    mutate((target, choice) => {
      const tag = pick(target, choice);
      return target.replace(tag, tag.replace('/>', '>'));
    }));
  test('that puts text into one', () =>
    mutate((target, choice) => {
      const tag = pick(target, choice);
      return target.replace(tag, tag.replace('/>', '>abc</x>'));
    }));
  test('that swaps the ids of two, while their names stay', () =>
    mutate((target, choice) => {
      const ids = tags(target).map((tag) => /id="(\d+)"/.exec(tag)?.[1] ?? '');
      if (ids.length < 2) return target;
      const [one = '', other = ''] = [ids[choice % ids.length], ids[(choice + 1) % ids.length]];
      return target.replace(/id="(\d+)"/g, (whole, id: string) =>
        id === one ? `id="${other}"` : id === other ? `id="${one}"` : whole,
      );
    }));
});

describe('of a made-up file', () => {
  const word = fc.constantFrom('Dydd', 'da', 'ŵyl', 'اب', 'हेल्लो', '’', ' ', ', ', '.', '–', '&amp;', '😀');
  const tag = fc.constantFrom(
    '<x id="0"/>',
    '<x id="1"/>',
    '<x id="2"/>',
    '<mrk mtype="seg">',
    '</mrk>',
    '<g id="1">',
    '</g>',
    '<!-- a -->',
  );
  const target = fc.array(fc.oneof(word, tag, digit, address, markup), {maxLength: 12}).map((parts) => parts.join(''));

  test('what is accepted has each placeholder once, and nothing but words', () => {
    let accepted = 0;
    const source = '<x id="0"/>, <x id="1"/> to <x id="2"/>.';
    const body = fc.oneof(
      target,
      fc
        .shuffledSubarray(['<x id="0"/>', ' a ', '<x id="1"/>', ' b ', '<x id="2"/>'], {minLength: 4})
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(body, (inside) => {
        const text = xliff(`<trans-unit id="hours"><source>${source}</source><target>${inside}</target></trans-unit>`);
        if (!accepts('cy', text, ownMessages)) return;
        accepted++;
        assert.deepEqual((inside.match(/<x id="\d"/g) ?? []).sort(), ['<x id="0"', '<x id="1"', '<x id="2"']);
        assert.doesNotMatch(inside.replace(/<[^>]*>/g, ''), /\p{N}|:\/\/|@|www|example|&[lg]t|amp;amp/u);
        assert.doesNotMatch(inside, /<g /);
      }),
      {seed: 7, numRuns: 1500},
    );
    assert.ok(accepted > 20, `only ${String(accepted)} were accepted`);
  });
});

describe('whatever comes in', () => {
  test('the gate says what is wrong, and does not throw', () => {
    const good = fixtureBytes('memoq-utf-16.xlf');
    const plain = fixtureBytes('weblate.xlf');
    const damaged = fc
      .tuple(fc.constantFrom(good, plain), fc.nat(plain.length), fc.nat(40), fc.uint8Array({maxLength: 8}))
      .map(([bytes, at, length, added]) => Uint8Array.of(...bytes.slice(0, at), ...added, ...bytes.slice(at + length)));
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({maxLength: 300}), damaged),
        fc.constantFrom('cy', 'ar', 'en', 'no tag', ''),
        (bytes, locale) => {
          const {findings, ships, why} = readLocale(locale, bytes, ownMessages);
          assert.equal(typeof ships, 'boolean');
          assert.match(why, /\.$/);
          for (const {line, code, message} of findings) {
            assert.ok(line >= 1);
            assert.match(code, /^[a-z]+(?:-[a-z0-9]+)*$/);
            assert.doesNotMatch(message, /[\r\n\u2028\u2029]/);
          }
        },
      ),
      {seed: 5, numRuns: 500},
    );
  });

  test('a file passes the gate in whichever encoding and with whichever line ends', () => {
    const decoded = decodeXliff(fixtureBytes('plain.xlf'));
    assert.ok('text' in decoded);
    for (const text of [decoded.text, `\ufeff${decoded.text}`, decoded.text.replaceAll('\n', '\r\n')])
      assert.ok(readLocale('cy', text, ownMessages).ships);
  });
});
