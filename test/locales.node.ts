import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {describe as lines, readGlossary, readLocale} from '../src/build/build-locales.js';
import {isLocaleCode, localeFiles, localesFolder} from '../src/build/locale-files.js';
import {readSourceMessages} from '../src/build/source-messages.js';
import {messageStatus} from '../src/translation/message-status.js';
import {isNeeded} from '../src/translation/plural-form.js';
import {readXliff} from '../src/translation/read-xliff.js';
import type {LocaleFile} from '../src/translation/types.js';

// Read once: it takes TypeScript some seconds.
const messages = readSourceMessages();

const glossary = readGlossary();

const textOf = (locale: string): string => readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8');

const fileOf = (locale: string): LocaleFile => {
  const {file} = readXliff(textOf(locale));
  assert.ok(file);
  return file;
};

test('there are locales', () => {
  assert.ok(localeFiles().length > 0);
});

for (const locale of localeFiles()) {
  describe(`locales/${locale}.xlf`, () => {
    test('is named as BCP 47 writes its language', () => {
      assert.ok(isLocaleCode(locale));
    });

    test('passes the gate, and ships', () => {
      const report = readLocale(locale, textOf(locale), messages, {glossary: glossary[locale] ?? {}});
      // Some languages put the place before the number. Whether the sentence needs it, somebody has looked.
      const findings = report.findings.filter(({code}) => code !== 'placeholder-order');
      assert.deepEqual(lines({...report, findings}), []);
      assert.ok(report.ships, report.why);
    });

    test('has every message that its language needs, and each one translated', () => {
      const units = fileOf(locale).units.filter((unit) => messageStatus(unit) !== 'untranslated');
      const translated = new Set(units.map(({id}) => id));
      assert.deepEqual(
        [...messages.keys()].filter((id) => isNeeded(id, locale) && !translated.has(id)),
        [],
      );
    });

    // No speaker of the language has seen them: a file that claims more would be believed.
    test('says of each translation that it needs a review', () => {
      const others = fileOf(locale).units.filter(({target, state}) => target && state !== 'needs-review-translation');
      assert.deepEqual(
        others.map(({id, state}) => `${id}: ${state ?? 'no state'}`),
        [],
      );
      assert.doesNotMatch(textOf(locale), /\bapproved="yes"/);
    });
  });
}
