import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {describe as lines, readLocale} from '../src/build/build-locales.js';
import {localeCodes, localesFolder, readSourceMessages} from '../src/build/source-messages.js';
import {readXliff} from '../src/translation/read-xliff.js';
import type {LocaleFile} from '../src/translation/types.js';

// Read once: it takes TypeScript some seconds.
const messages = readSourceMessages();

const textOf = (locale: string): string => readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8');

const fileOf = (locale: string): LocaleFile => {
  const {file} = readXliff(textOf(locale));
  assert.ok(file);
  return file;
};

test('there are locales', () => {
  assert.ok(localeCodes().length > 0);
});

for (const locale of localeCodes()) {
  describe(`locales/${locale}.xlf`, () => {
    test('is named as BCP 47 writes its language', () => {
      assert.equal(new Intl.Locale(locale).toString(), locale);
    });

    test('passes the gate', () => {
      const report = readLocale(locale, textOf(locale), messages);
      assert.deepEqual(lines(report), []);
      assert.ok(report.data);
    });

    test('is from English', () => {
      assert.match(textOf(locale), /<file [^>]*source-language="en"/);
    });

    test('has every message, and each one translated', () => {
      const translated = fileOf(locale).units.flatMap(({id, target}) => (target ? [id] : []));
      assert.deepEqual(
        [...messages.keys()].filter((id) => !translated.includes(id)),
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

    test('is not English under another name', () => {
      const same = fileOf(locale).units.filter(
        ({source, target}) => JSON.stringify(source) === JSON.stringify(target) && source.length === 1,
      );
      // A loan word may be the same: whole sentences are not.
      assert.deepEqual(
        same.filter(({source}) => /[.?!:]"\]$| .* .* /.test(JSON.stringify(source))).map(({id}) => id),
        [],
      );
    });
  });
}
