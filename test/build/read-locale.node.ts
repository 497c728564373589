import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {describe as lines} from '../../src/build/build-locales.js';
import {type LocaleOptions, type LocaleReport, readLocale} from '../../src/build/read-locale.js';
import {encodeXliff} from '../../src/translation/decode-xliff.js';
import {greeting, hours, messages, unit, xliff} from '../translation/xliff.js';

const hoursIn = '<x id="0"/>, <x id="1"/> i <x id="2"/>.';
const good = `${greeting('Dydd da')}\n${hours(hoursIn)}`;

const report = (units: string, options?: LocaleOptions): LocaleReport =>
  readLocale('cy', xliff(units), messages, options);

const errors = ({findings}: LocaleReport): string[] =>
  findings.filter(({severity}) => severity === 'error').map(({code}) => code);

describe('a locale', () => {
  test('that passes the gate is published, in its direction', () => {
    const {data, findings, ships, why} = report(good);
    assert.deepEqual(findings, []);
    assert.deepEqual(data?.messages, {greeting: 'Dydd da', hours: [0, ', ', 1, ' i ', 2, '.']});
    assert.equal(data.dir, 'ltr');
    assert.equal(ships, true);
    assert.match(why, /note/);
    const direction = (locale: string): unknown =>
      readLocale(locale, xliff(greeting('x'), `target-language="${locale}" source-language="en"`), messages).data?.dir;
    assert.equal(direction('ur'), 'rtl');
    assert.equal(direction('pa-Arab'), 'rtl');
    assert.equal(direction('pa'), 'ltr');
  });

  test('with one error is left out whole', () => {
    const one = report(good.replace('Dydd da', 'Dydd da 999'));
    assert.deepEqual([one.data, one.ships, one.why], [undefined, false, 'It has an error.']);
    assert.deepEqual(errors(one), ['digit-added']);
    assert.equal(report(good.replace('Dydd da', 'Dydd da 999').replace(' i ', ' @a ')).why, 'It has 2 errors.');
  });

  test('with an error in the file itself is left out, with what is wrong in its messages too', () => {
    const foreign = '<n:trans-unit xmlns:n="urn:oasis:names:tc:xliff:document:1.1" id="a"/>';
    const both = report(good.replace('Dydd da', 'Dydd da 999') + foreign);
    assert.deepEqual(errors(both), ['foreign-unit', 'digit-added']);
    assert.equal(both.ships, false);
  });

  test('with warnings ships', () => {
    const one = report(good.replace('Dydd da', 'Dydd da.'));
    assert.deepEqual(
      one.findings.map(({code}) => code),
      ['end-punctuation'],
    );
    assert.equal(one.ships, true);
  });

  test('is told of the terms of its glossary', () => {
    const glossary = {'good day': {use: 'Helo', accept: []}};
    assert.deepEqual(
      report(good, {glossary}).findings.map(({code}) => code),
      ['glossary'],
    );
  });

  test('that cannot be read is left out, with its reason', () => {
    for (const content of [
      '<xliff>',
      Uint8Array.of(0xff, 0xfe, 0x41),
      new Uint8Array(6_000_000),
      '',
      new Uint8Array(),
    ]) {
      const {data, findings, ships, why} = readLocale('cy', content, messages);
      assert.deepEqual([data, ships, why, findings.length], [undefined, false, 'It cannot be read.', 1]);
    }
  });

  test('is read from bytes of UTF-16 as from its text', () => {
    const bytes = encodeXliff(`\ufeff${xliff(good).replace('UTF-8', 'UTF-16')}`, 'utf-16le');
    assert.deepEqual(readLocale('cy', bytes, messages).data, report(good).data);
  });

  test('whose file is not named after a language is left out, with the mend', () => {
    for (const name of ['welsh language', 'pt_PT', 'CY', 'zh-hant', '', 'en', '../cy']) {
      const {findings, ships} = readLocale(
        name,
        xliff(good, `target-language="${name}" source-language="en"`),
        messages,
      );
      assert.equal(ships, false, name);
      assert.equal(findings[0]?.code, 'file-name', name);
    }
  });

  test('with nothing translated does not ship, and that is no error', () => {
    const one = report(`${greeting()}${hours('', 'new')}`);
    assert.deepEqual([one.ships, errors(one)], [false, []]);
    assert.match(one.why, /Nothing in it is translated/);
  });

  test('is counted: what is translated, reviewed and stale', () => {
    assert.deepEqual(report('').counts, {messages: 2, translated: 0, reviewed: 0, stale: 0});
    assert.deepEqual(report(`${greeting('Dydd da')}${hours(hoursIn, 'final')}`).counts, {
      messages: 2,
      translated: 2,
      reviewed: 1,
      stale: 0,
    });
    const earlier = (target: string): string =>
      `<alt-trans alttranstype="previous-version"><source>Good evening</source><target>${target}</target></alt-trans></trans-unit>`;
    const stale = (target: string, state?: string): number =>
      report(greeting('Dydd da', state).replace('</trans-unit>', earlier(target))).counts.stale;
    assert.equal(stale('Dydd da'), 1);
    assert.equal(stale('Noswaith dda'), 0);
    assert.equal(stale('Dydd da', 'final'), 0);
  });

  test('is counted where an error keeps it out, too', () => {
    assert.equal(report(greeting('Dydd da 999')).counts.translated, 1);
  });

  test('has to translate the plural forms of its language alone', () => {
    const forms = new Map(
      ['one', 'two', 'other'].map((name) => [`a.${name}`, {id: `a.${name}`, parts: ['places'], note: ''}]),
    );
    const text = xliff(unit('a.other', 'places', 'ठाउँ'), 'target-language="ne" source-language="en"');
    assert.deepEqual(readLocale('ne', text, forms).counts, {messages: 2, translated: 1, reviewed: 0, stale: 0});
  });

  test('is reported one problem a line: file, line, severity, code, what is wrong and the mend', () => {
    const one = report(good.replace('Dydd da', 'Dydd da 999').replace('"hours"', '"times"'));
    const [digit, unknown, missing, ...others] = lines(one);
    assert.match(digit ?? '', /^locales\/cy\.xlf:5: error digit-added: greeting: .+\.$/);
    assert.match(unknown ?? '', /^locales\/cy\.xlf:9: error unknown-id: .+\.$/);
    assert.match(missing ?? '', /^locales\/cy\.xlf:3: warning untranslated: hours: .+\.$/);
    assert.deepEqual(others, []);
  });
});

describe('drafts', () => {
  const reviewed = `${greeting('Dydd da', 'final')}${hours(hoursIn, 'signed-off')}`;

  test('keep a locale from readers where that is the policy, and only then', () => {
    assert.equal(report(good, {policy: 'notice'}).ships, true);
    assert.equal(report(good, {policy: 'english'}).ships, true);
    const hidden = report(`${greeting('Dydd da', 'final')}${hours(hoursIn)}`, {policy: 'hide'});
    assert.equal(hidden.ships, false);
    assert.match(hidden.why, /1 of its translations .*draft.*CSW_DRAFTS/);
    assert.equal(report(reviewed, {policy: 'hide'}).ships, true);
    assert.equal(report(greeting('Dydd da', 'final'), {policy: 'hide'}).ships, true, 'what is English is no draft');
  });

  test('of what could hurt somebody stay English where that is the policy', () => {
    const {data, why} = report(good, {policy: 'english'});
    assert.deepEqual(data?.messages.hours, {en: [0, ', ', 1, ' to ', 2, '.']});
    assert.deepEqual(data.drafts, ['greeting']);
    assert.match(why, /English/);
  });

  test('are none where everything is reviewed', () => {
    assert.match(report(reviewed).why, /Every translation is reviewed/);
    assert.deepEqual(report(reviewed).data?.drafts, []);
  });
});
