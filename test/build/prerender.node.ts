import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {localesFolder} from '../../src/build/locale-files.js';
import {prerender, prerenderEmergency, type Prerendering} from '../../src/build/prerender.js';
import {readLocale} from '../../src/build/read-locale.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {bundledAreas} from '../../src/facts/read-area.js';
import type {LocaleData} from '../../src/language/messages.js';
import {hrefsIn, numbersIn, textOf} from '../support/facts-in-html.js';

const noon = new Date('2026-11-25T12:00:00Z');

const make = (name: string, more: Partial<Prerendering> = {}): Promise<string> =>
  prerender({name, properties: {area: 'maidstone', headingLevel: '1'}, now: noon, ...more});

describe('a widget without a script', () => {
  let arabic: LocaleData | undefined;

  before(() => {
    arabic = readLocale('ar', readFileSync(join(localesFolder, 'ar.xlf')), readSourceMessages(), {
      policy: 'notice',
    }).data;
  });

  test('says the same at each hour of a day: what is open now is not in it', async (t) => {
    // A widget says what is open now only of facts that somebody has checked.
    const unchecked = {...bundledAreas};
    for (const [id, pack] of Object.entries(unchecked)) bundledAreas[id] = {...pack, checked: '2026-11-20'};
    t.after(() => Object.assign(bundledAreas, unchecked));
    assert.doesNotMatch(await make('pharmacy-list'), /not been checked/);
    const hours = ['00:30', '08:59', '09:01', '17:01', '23:30'];
    for (const name of ['pharmacy-list', 'emergency-contacts', 'report-hate-crime'])
      for (const locale of [undefined, arabic]) {
        const texts = await Promise.all(
          hours.map((hour) => make(name, {locale, now: new Date(`2026-11-25T${hour}:00Z`)})),
        );
        assert.equal(new Set(texts).size, 1, name);
      }
  });

  test('says as of when it is', async () => {
    const html = await make('emergency-contacts', {now: new Date('2027-02-01T12:00:00Z')});
    assert.match(html, /<p>These details are as of 1 February 2027\.<\/p>$/);
    assert.doesNotMatch(await make('leave-page'), /as of/);
  });

  test('leaves the clock as it was', async () => {
    const {clock} = await import('../../src/kit/clock.js');
    const before = clock.now;
    await make('pharmacy-list');
    assert.equal(clock.now, before);
  });

  test('has no menu of languages, and nothing to press but links', async () => {
    for (const locale of [undefined, arabic])
      for (const name of ['report-hate-crime', 'emergency-contacts', 'leave-page'])
        assert.doesNotMatch(await make(name, {locale}), /Polski|<button|<input|<textarea|<label|Copy|Save/, name);
  });

  test('follows its properties: area, topic, the level of its headings', async () => {
    assert.deepEqual(
      numbersIn(await make('report-hate-crime', {properties: {area: 'uk'}})).map(({text}) => text),
      ['999', '101'],
    );
    const advice = await make('safety-advice', {properties: {area: 'kent', topic: 'road', headingLevel: '3'}});
    assert.match(advice, /^<h3>Road safety<\/h3>/);
    assert.match(advice, /Kent Road Safety Campaign/);
    assert.doesNotMatch(advice, /<h[12]>/);
  });

  test('speaks the language that it is given, with the numbers of English, one after another or at once', async () => {
    const languages = [undefined, arabic, undefined, arabic];
    const made = await Promise.all(languages.map((locale) => make('prevent-hotline', {locale})));
    assert.equal(made[0], made[2]);
    assert.equal(made[1], made[3]);
    assert.match(made[0] ?? '', /<h1>Report a worry about terrorism<\/h1>/);
    assert.match(/<h1>(.*?)<\/h1>/.exec(made[1] ?? '')?.[1] ?? '', /^[\p{Script=Arabic}\s]+$/u);
    assert.deepEqual(numbersIn(made[1] ?? ''), numbersIn(made[0] ?? ''));
  });

  test('leads a button for leaving to a page that gives no hint', async () => {
    assert.deepEqual(hrefsIn(await make('leave-page')), ['https://www.gov.uk/']);
  });

  test('is refused for a name that is no widget', async () => {
    await assert.rejects(make('no-widget'), /no-widget/);
  });

  test('has a first line with the emergency number, in each language', async () => {
    assert.equal(
      await prerenderEmergency(undefined),
      '<p>In danger now? <a href="tel:999"><bdi dir="ltr" translate="no">999</bdi></a></p>',
    );
    const line = await prerenderEmergency(arabic);
    assert.deepEqual(numbersIn(line), [{text: '999', dir: 'ltr', href: 'tel:999'}]);
    assert.match(textOf(line), /\p{Script=Arabic}/u);
  });
});
