import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, mock, test} from 'node:test';
import {buildLocales, type LocalesOptions, readLocales} from '../../src/build/build-locales.js';
import {draftPolicy} from '../../src/build/draft-policy.js';
import type {LocaleData} from '../../src/language/messages.js';
import {greeting, hours, messages, xliff} from '../translation/xliff.js';

const file = (locale: string, target = 'Helo', state?: string): string =>
  xliff(
    `${greeting(target, state)}${hours('<x id="0"/>, <x id="1"/> i <x id="2"/>.', state)}`,
    `target-language="${locale}" source-language="en"`,
  );

let folder: string;
let dist: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  said = [];
  mock.method(console, 'error', (line: string) => void said.push(line));
});
afterEach(() => {
  mock.restoreAll();
  for (const path of [folder, dist]) rmSync(path, {recursive: true});
});

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

const build = (options: LocalesOptions = {}, ids?: readonly string[]): Record<string, string> =>
  buildLocales(dist, messages, ids, {folder, policy: 'notice', pseudo: false, ...options});

const built = (): string[] => readdirSync(join(dist, 'locales')).sort();

const dataOf = (locale: string): LocaleData =>
  JSON.parse(readFileSync(join(dist, 'locales', `${locale}.json`), 'utf8')) as LocaleData;

describe('a build of locales', () => {
  test('writes each that passes, with its hash', () => {
    put('cy.xlf', file('cy'));
    put('pl.xlf', file('pl'));
    put('README.md', '# For translators');
    const integrity = build();
    assert.deepEqual(built(), ['cy.json', 'pl.json']);
    for (const locale of ['cy', 'pl']) {
      const bytes = readFileSync(join(dist, 'locales', `${locale}.json`));
      assert.equal(integrity[locale], `sha256-${createHash('sha256').update(bytes).digest('base64')}`);
      assert.equal(dataOf(locale).messages.greeting, 'Helo');
    }
    assert.deepEqual(said, []);
  });

  test('leaves out whatever cannot be shown, says why, and goes on', () => {
    put('ar.xlf', '<xliff');
    put('cy.xlf', file('cy', 'Helo 999'));
    put('lt.xlf', Uint8Array.of(0xc3, 0x28));
    put('pl.xlf', file('pl'));
    put('pt_PT.xlf', file('pt_PT'));
    put('ro.xlf', file('ro', ''));
    put('sk.xlf', xliff('', 'target-language="sk" source-language="en"'));
    put('uk.xlf', '');
    mkdirSync(join(folder, 'x.xlf'));
    assert.deepEqual(Object.keys(build()), ['pl']);
    assert.deepEqual(built(), ['pl.json']);
    const all = said.join('\n');
    for (const name of ['ar', 'cy', 'lt', 'pt_PT', 'ro', 'sk', 'uk', 'x'])
      assert.match(all, new RegExp(`locales/${name}\\.xlf: left out of the build: .+\\.`));
    for (const code of ['malformed', 'digit-added', 'encoding', 'file-name', 'empty-target', 'unreadable'])
      assert.match(all, new RegExp(`: error ${code}: `));
    assert.doesNotMatch(all, /pl\.xlf/);
  });

  test('says how many warnings a locale has, and where to read them', () => {
    put('cy.xlf', file('cy', 'Helo.'));
    build();
    assert.deepEqual(said, ['locales/cy.xlf: 1 warning: npx csw check-locale locales/cy.xlf']);
  });

  test('sorts locales by their own names, as the menu of a visitor has them', () => {
    for (const locale of ['ar', 'cy', 'lt', 'pl', 'pt', 'uk']) put(`${locale}.xlf`, file(locale));
    assert.deepEqual(Object.keys(build()), ['cy', 'lt', 'pl', 'pt', 'uk', 'ar']);
  });

  test('shortens the ids of messages and drafts as the scripts do', () => {
    put('cy.xlf', file('cy'));
    build({}, ['greeting', 'hours']);
    assert.deepEqual(dataOf('cy').messages, {0: 'Helo', 1: [0, ', ', 1, ' i ', 2, '.']});
    assert.deepEqual(dataOf('cy').drafts, ['0', '1']);
  });

  test('does with drafts what it is told', () => {
    put('cy.xlf', file('cy'));
    put('pl.xlf', file('pl', 'Hej', 'final'));
    build({policy: 'english'});
    assert.deepEqual(dataOf('cy').messages.hours, {en: [0, ', ', 1, ' to ', 2, '.']});
    assert.deepEqual(Object.keys(build({policy: 'hide'})), ['pl']);
  });

  test('adds the two made-up languages for development alone', () => {
    put('cy.xlf', file('cy'));
    assert.deepEqual(Object.keys(build({pseudo: true})).sort(), ['ar-XB', 'cy', 'en-XA']);
    assert.equal(dataOf('ar-XB').dir, 'rtl');
  });

  test('reads the terms of each locale', () => {
    put('cy.xlf', file('cy'));
    put('pl.xlf', file('pl'));
    put('glossary.json', '{"cy": {"good day": {"use": "Dydd da", "accept": []}}}');
    const found = readLocales(messages, {folder, policy: 'notice'}).map(({findings}) => findings.map(({code}) => code));
    assert.deepEqual(found, [['glossary'], []]);
  });

  test('names a glossary that cannot be read', () => {
    put('glossary.json', '{');
    assert.throws(() => build(), /locales\/glossary\.json .*Mend it/);
  });
});

describe('CSW_DRAFTS', () => {
  test('is one of three, and notice where it is not set', () => {
    for (const value of ['notice', 'english', 'hide']) assert.equal(draftPolicy(value), value);
    assert.equal(draftPolicy(''), 'notice');
    delete process.env.CSW_DRAFTS;
    assert.equal(draftPolicy(), 'notice');
  });

  test('is refused with the three names where it is another', () => {
    for (const value of ['Hide', 'show', '0']) {
      assert.throws(() => draftPolicy(value), new RegExp(`CSW_DRAFTS is "${value}".*notice, english, hide`));
    }
  });

  test('stops the build before a draft is shown that should not be', () => {
    put('cy.xlf', file('cy'));
    process.env.CSW_DRAFTS = 'hidden';
    try {
      assert.throws(() => buildLocales(dist, messages, undefined, {folder}), /CSW_DRAFTS/);
      process.env.CSW_DRAFTS = 'hide';
      assert.deepEqual(buildLocales(dist, messages, undefined, {folder}), {});
    } finally {
      delete process.env.CSW_DRAFTS;
    }
  });
});
