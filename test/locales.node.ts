import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {describe as lines, readGlossary, readLocale} from '../src/build/build-locales.js';
import {isLocaleCode, localeFiles, localesFolder} from '../src/build/locale-files.js';
import {readSourceMessages} from '../src/build/source-messages.js';
import {newLocaleFile} from '../src/translation/new-locale-file.js';
import {messageStatus} from '../src/translation/message-status.js';
import {partsToText} from '../src/translation/parts-to-text.js';
import {isNeeded} from '../src/translation/plural-form.js';
import {readXliff} from '../src/translation/read-xliff.js';
import type {LocaleFile, Unit} from '../src/translation/types.js';

/** The languages that this project gives its readers: whole, and each translation read back. */
const promised = ['ar', 'bg', 'cy', 'lt', 'ne', 'pa', 'pl', 'pt', 'ro', 'sk', 'uk', 'ur'];

/**
 * What a second speaker has read, by locale: when, and which messages. A file may claim no more. The first review is one
 * line, such as `pl: [{on: '2027-01-15', ids: 'all'}],`.
 */
const reviews: Readonly<
  Record<string, readonly {readonly on: string; readonly ids: 'all' | readonly string[]}[] | undefined>
> = {};

// Read once: it takes TypeScript some seconds.
const messages = readSourceMessages();

const glossary = readGlossary();

const textOf = (locale: string): string => readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8');

const fileOf = (locale: string): LocaleFile => {
  const {file} = readXliff(textOf(locale));
  assert.ok(file);
  return file;
};

/** The units that a reader of the language can meet, by message. */
const translatedOf = (locale: string): ReadonlyMap<string, Unit> =>
  new Map(
    fileOf(locale)
      .units.filter((unit) => isNeeded(unit.id, locale) && messageStatus(unit) !== 'untranslated')
      .map((unit) => [unit.id, unit]),
  );

const isReviewed = (locale: string, id: string): boolean =>
  (reviews[locale] ?? []).some(({ids}) => ids === 'all' || ids.includes(id));

test('the promised languages are all there', () => {
  assert.deepEqual(
    promised.filter((locale) => !localeFiles().includes(locale)),
    [],
  );
});

test('each review says on which day, and of which messages', () => {
  for (const [locale, ofLocale = []] of Object.entries(reviews)) {
    assert.ok(localeFiles().includes(locale), locale);
    for (const {on, ids} of ofLocale) {
      assert.match(on, /^\d{4}-\d{2}-\d{2}$/);
      if (ids !== 'all')
        assert.deepEqual(
          ids.filter((id) => !messages.has(id)),
          [],
        );
    }
  }
});

// A new language joins by being there, however little of it is translated.
for (const locale of localeFiles()) {
  describe(`locales/${locale}.xlf`, () => {
    test('is named as BCP 47 writes its language', () => {
      assert.ok(isLocaleCode(locale));
    });

    test('passes the gate', () => {
      const {findings, file} = readLocale(locale, textOf(locale), messages, {glossary: glossary[locale] ?? {}});
      assert.deepEqual(lines({file, findings: findings.filter(({severity}) => severity === 'error')}), []);
    });
  });
}

for (const locale of promised) {
  describe(`the promised locales/${locale}.xlf`, () => {
    test('gives the gate nothing to say, and ships', () => {
      const report = readLocale(locale, textOf(locale), messages, {glossary: glossary[locale] ?? {}});
      // Some languages put the place before the number. Whether the sentence needs it, somebody has looked.
      const findings = report.findings.filter(({code}) => code !== 'placeholder-order');
      assert.deepEqual(lines({...report, findings}), []);
      assert.ok(report.ships, report.why);
    });

    test('has every message that its language needs, each plural form too, and each one translated', () => {
      const translated = translatedOf(locale);
      assert.deepEqual(
        [...messages.keys()].filter((id) => isNeeded(id, locale) && !translated.has(id)),
        [],
      );
    });

    // No speaker of the language has seen them: a file that claims more would be believed.
    test('says of each translation that it needs a review, unless it has had one', () => {
      const claims = fileOf(locale).units.filter(({id, target, state, approved}) => {
        const isDraft = !approved && (!target || state === 'needs-review-translation');
        return !isDraft && !isReviewed(locale, id);
      });
      assert.deepEqual(
        claims.map(({id, state, approved}) => `${id}: ${state ?? 'no state'}${approved ? ', approved' : ''}`),
        [],
      );
    });

    test('has been put back into English, every message of it', (t) => {
      const path = join(localesFolder, 'back-translations', `${locale}.json`);
      const back = JSON.parse(readFileSync(path, 'utf8')) as Readonly<
        Record<string, {readonly target: string; readonly english: string} | undefined>
      >;
      const translated = translatedOf(locale);
      assert.deepEqual(Object.keys(back).sort(), [...translated.keys()].sort());
      for (const [id, unit] of translated) {
        const {target = '', english = ''} = back[id] ?? {};
        assert.notEqual(target.trim(), '', id);
        assert.notEqual(english.trim(), '', id);
        const message = messages.get(id);
        // A translation may be mended faster than somebody can be found to read it back.
        if (message && target !== partsToText(unit.target ?? [], message))
          t.diagnostic(`${locale}: ${id} has changed since it was put back into English`);
      }
    });
  });
}

describe('what lies beside the locale files', () => {
  test('is a template with every message of today: else run "npm run locales:extract"', () => {
    const template = readFileSync(join(localesFolder, 'template/new.xlf'), 'utf8');
    assert.equal(template, newLocaleFile(undefined, messages.values()));
  });

  test('is a Weblate component that finds the files and the template', () => {
    const components = JSON.parse(readFileSync(join(localesFolder, 'weblate.json'), 'utf8')) as readonly Readonly<
      Record<string, unknown>
    >[];
    assert.equal(components.length, 1);
    const {filemask, new_base: base, source_language: source, file_format: format} = components[0] ?? {};
    assert.ok(typeof filemask === 'string' && typeof base === 'string');
    const [folder = '', ending = ''] = filemask.split('*');
    const root = join(localesFolder, '..');
    const found = readdirSync(join(root, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length));
    assert.deepEqual(found.sort(), localeFiles());
    assert.ok(existsSync(join(root, base)), base);
    // Weblate would take a template among the files for a language.
    assert.ok(!localeFiles().includes(base.slice(folder.length, -ending.length)), base);
    assert.equal(source, 'en');
    assert.equal(format, 'xliff');
  });

  test('is a glossary of these languages, each with a term for the same words', () => {
    assert.deepEqual(
      Object.keys(glossary).filter((locale) => !localeFiles().includes(locale)),
      [],
    );
    const [first = {}] = promised.map((locale) => glossary[locale] ?? {});
    for (const locale of promised)
      assert.deepEqual(Object.keys(glossary[locale] ?? {}).sort(), Object.keys(first).sort(), locale);
  });
});
