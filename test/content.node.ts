import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {localizer} from '../src/build/source-messages.js';
import {isNeeded} from '../src/translation/plural-form.js';

// What the widgets say in English. Read once: it takes TypeScript some seconds.
const {messages, errors} = localizer().extractSourceMessages();

/** A message as it reads with `value` in its placeholders. */
const textOf = ({contents}: (typeof messages)[number], value = ''): string =>
  contents.map((part) => (typeof part === 'string' ? part : value)).join('');

const sentences = new Intl.Segmenter('en-GB', {granularity: 'sentence'});
const words = new Intl.Segmenter('en-GB', {granularity: 'word'});

/** The Flesch-Kincaid grade of texts that stand one below the other. A heading or a label counts as a sentence. */
const grade = (texts: readonly string[]): number => {
  const segments = texts
    .flatMap((text) => [...sentences.segment(text)])
    .map(({segment}) => [...words.segment(segment)].filter(({isWordLike}) => isWordLike).map((word) => word.segment))
    .filter(({length}) => length > 0);
  const all = segments.flat();
  return fleschKincaid({
    sentence: segments.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
};

/** What an English reader can meet: not the plural forms that are there for other languages and say the same again. */
const read = messages.filter(({name}) => isNeeded(name, 'en'));

const offenders = (isOne: (message: (typeof messages)[number]) => boolean): string[] =>
  messages.filter(isOne).map(({name, contents}) => `${name}: ${JSON.stringify(contents)}`);

describe('the English messages', () => {
  test('are there, and lit-localize can read them all', () => {
    assert.deepEqual(errors, []);
    assert.ok(messages.length >= 90, `there are ${String(messages.length)}`);
  });

  // Grade 7 is what an eleven-year-old reads: a reading age of 11 to 12.
  const limit = 7;

  test('leave out of what is measured only forms that English has in other words', () => {
    const unread = messages.filter((message) => !read.includes(message)).map((message) => textOf(message));
    const others = read.map((message) => textOf(message));
    assert.deepEqual(
      unread.filter((text) => !others.includes(text)),
      [],
    );
  });

  // The longest name that stands in a placeholder, and none at all.
  for (const name of ['', 'Community Safety Partnerships of Kent and Medway']) {
    const about = name === '' ? 'without the names in them' : 'with the longest of names in each placeholder';

    test(`are of grade ${String(limit)} or lower, ${about}: whole sentences`, () => {
      const whole = read.map((message) => textOf(message, name)).filter((text) => /[.?!]$/.test(text));
      assert.ok(whole.length >= 20, `there are ${String(whole.length)}`);
      const found = grade(whole);
      assert.ok(found <= limit, `grade ${found.toFixed(1)}`);
    });

    test(`are of grade ${String(limit)} or lower, ${about}: everything`, () => {
      const found = grade(read.map((message) => textOf(message, name)));
      assert.ok(found <= limit, `grade ${found.toFixed(1)}`);
    });
  }

  test('are told from worse ones by that measure', () => {
    const official =
      'An incident perceived by the victim, or by any other individual, to have been motivated by hostility or ' +
      'prejudice toward a protected characteristic necessitates immediate notification of the relevant authority.';
    assert.ok(grade([official]) > 2 * limit);
    assert.ok(grade(['Call the police at once.']) < 3);
  });

  test('have an id that says what they are, written in words', () => {
    // One that lit-localize makes up is `s` or `h` and sixteen hexadecimal digits.
    assert.deepEqual(
      offenders(({name}) => !/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/.test(name)),
      [],
    );
    assert.equal(new Set(messages.map(({name}) => name)).size, messages.length);
  });

  test('have a note for translators', () => {
    assert.deepEqual(
      offenders(({desc}) => !/^\S.*[.?!"”]$/.test(desc ?? '')),
      [],
    );
  });

  test('hold no digit, in any script', () => {
    assert.deepEqual(
      offenders((message) => /\p{N}/u.test(textOf(message))),
      [],
    );
  });

  test('hold no address and no markup', () => {
    assert.deepEqual(
      offenders((message) => /:\/\/|www\.|\w@\w|\w\.(?:uk|org|com)\b|[<>{}]/i.test(textOf(message))),
      [],
    );
  });

  test('stand on one line, with single spaces and none at their ends', () => {
    assert.deepEqual(
      offenders((message) => /[\r\n\t\u00a0]| {2}|^\s|\s$/.test(textOf(message, 'x'))),
      [],
    );
  });

  test('do not hold the keyword of the text line, which no translator may change', () => {
    const tellsWord = (text: string): boolean => /\bword\b/i.test(text);
    const telling = messages.filter((message) => tellsWord(textOf(message)));
    assert.ok(telling.length > 0);
    assert.deepEqual(
      offenders((message) => tellsWord(textOf(message)) && /\bPolice\b/.test(textOf(message))),
      [],
    );
  });
});
