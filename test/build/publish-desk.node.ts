import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {localeCodes, localesFolder} from '../../src/build/locale-files.js';
import {publishDesk} from '../../src/build/publish-desk.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import type {DeskData} from '../../src/site/translate/desk-data.js';

describe('what is published for the translators’ desk', () => {
  let folder = '';
  let data: DeskData;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-'));
    publishDesk(folder);
    data = JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8')) as DeskData;
  });
  after(() => rmSync(folder, {recursive: true}));

  test('is every message with its note and the names of its placeholders', () => {
    assert.deepEqual(data.messages, [...readSourceMessages().values()]);
    assert.ok(data.messages.every(({note}) => note !== ''));
    const runBy = data.messages.find(({id}) => id === 'contact.run-by');
    assert.deepEqual(runBy?.parts, ['Run by ', {index: 0, name: 'provider'}, '.']);
  });

  test('is each locale file as it is', () => {
    assert.deepEqual(data.locales, localeCodes());
    assert.deepEqual(
      readdirSync(join(folder, 'locales')).sort(),
      localeCodes().map((locale) => `${locale}.xlf`),
    );
    for (const locale of localeCodes()) {
      const name = `${locale}.xlf`;
      assert.deepEqual(readFileSync(join(folder, 'locales', name)), readFileSync(join(localesFolder, name)), name);
    }
  });

  test('is each picture that it names', () => {
    for (const [locale, {widgets}] of Object.entries(data.pictures)) {
      for (const widget of widgets)
        assert.ok(readFileSync(join(folder, 'pictures', locale, `${widget}.png`)).length > 0);
    }
  });
});
