import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {localeCodes} from '../../src/build/locale-files.js';
import {publishEmbeds} from '../../src/build/publish-embeds.js';
import {bundledAreas, readArea} from '../../src/facts/read-area.js';
import {contactUri} from '../../src/facts/telephone-link.js';
import type {Contact} from '../../src/facts/types.js';
import {type Embed, embedPath, embedsOf, leavePage} from '../../src/snippets/embeds.js';
import {type Fallback, type LocaleFallbacks, snippet, type SnippetForm} from '../../src/snippets/snippet.js';
import {conformanceProblems} from '../support/conformance.js';
import {hrefsIn, numbersIn, textOf} from '../support/facts-in-html.js';

// Each widget, for each area and language, as the build writes it: what a page without a script says.

const base = 'https://widgets.example/0.1.0/';
const integrity = {'csw.js': 'sha384-a', 'embed/embed.js': 'sha384-b', 'embed/embed.css': 'sha384-c'};
const areas = Object.keys(bundledAreas);

/** The contacts that a widget shows, by their ids, where the area has them: as docs and contract say. */
const contactsOf: Readonly<Record<string, readonly string[]>> = {
  'report-hate-crime': ['emergency', 'police', 'police-text', 'hate-incident-line'],
  'emergency-contacts': [
    'emergency',
    'police',
    'police-text',
    'hate-incident-line',
    'anti-terrorist-hotline',
    'anti-terrorist-textphone',
  ],
  'pharmacy-list': [],
  'prevent-hotline': ['emergency', 'anti-terrorist-hotline', 'anti-terrorist-textphone'],
  'safety-advice-community-safety': ['emergency', 'hate-incident-line'],
  'safety-advice-night-time': ['emergency'],
  'safety-advice-road': ['emergency'],
  'safety-advice-reoffending': ['emergency'],
  'safety-advice-substance-misuse': ['emergency'],
  'safety-advice-prevent-training': ['emergency'],
  'leave-page': [],
};

const contactsIn = (area: string, name: string): Contact[] =>
  (contactsOf[name] ?? assert.fail(`${name} is not in the list of this test`)).flatMap(
    (id) => readArea(area).contacts[id] ?? [],
  );

describe('what is published of each widget', () => {
  let folder = '';
  const locales = new Map<string, LocaleFallbacks>();

  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'csw-embeds-'));
    await publishEmbeds(folder, {base, integrity, now: new Date('2026-11-25T12:00:00Z')});
    // A language that is still being translated may not ship yet.
    for (const locale of ['en', ...localeCodes()].filter((one) => existsSync(join(folder, `snippets/${one}.json`))))
      locales.set(locale, JSON.parse(read(`snippets/${locale}.json`)) as LocaleFallbacks);
  });
  after(() => rmSync(folder, {recursive: true}));

  const fallbackOf = (locale: string, area: string, name: string): Fallback =>
    locales.get(locale)?.areas[area]?.[name] ?? assert.fail(`${name} of ${area} is missing in ${locale}`);

  /** Each widget in each area; with English, in each language. */
  const each = (
    check: (where: string, fallback: Fallback, embed: Embed, area: string, locale: string) => void,
  ): void => {
    for (const locale of locales.keys())
      for (const area of areas)
        for (const embed of [...embedsOf(area), leavePage])
          check(`${locale}, ${area}, ${embed.name}`, fallbackOf(locale, area, embed.name), embed, area, locale);
  };

  test('has every number as digits from left to right: in its link, a textphone’s as text, and no other', () => {
    each((where, {html}, {name}, area) => {
      const expected = contactsIn(area, name).map((contact) => ({
        text: contact.telephone,
        dir: 'ltr',
        href: contactUri(contact),
      }));
      const found = numbersIn(html).map(({text, dir, href}) => ({text, dir, href}));
      const byText = (a: {text: string}, b: {text: string}): number => a.text.localeCompare(b.text);
      assert.deepEqual(found.sort(byText), expected.sort(byText), where);
    });
  });

  test('rings and texts what the contract names', () => {
    const rung = hrefsIn(fallbackOf('en', 'maidstone', 'emergency-contacts').html);
    assert.deepEqual(rung, [
      'tel:999',
      'tel:101',
      'sms:60066?&body=Police%20',
      'tel:+448001381624',
      'tel:+44800789321',
    ]);
  });

  test('leads to the same places in each language', () => {
    each((where, {html}, {name}, area) => {
      assert.deepEqual(hrefsIn(html), hrefsIn(fallbackOf('en', area, name).html), where);
    });
  });

  test('names the same places and organisations in each language', () => {
    const namesIn = (html: string): string[] =>
      [...html.matchAll(/<bdi lang="en" translate="no">(.*?)<\/bdi>/g)].map(([, name = '']) => name).sort();
    each((where, {html}, {name}, area) => {
      assert.deepEqual(namesIn(html), namesIn(fallbackOf('en', area, name).html), where);
    });
    const places = fallbackOf('en', 'maidstone', 'pharmacy-list').html;
    for (const {name, address} of Object.values(readArea('maidstone').places)) {
      assert.ok(namesIn(places).includes(name), name);
      assert.ok(places.includes(address.streetAddress), address.streetAddress);
    }
  });

  test('has the hours in each language, and not what is open now', () => {
    each((where, {html}, {name}, area) => {
      if (name !== 'pharmacy-list' || area !== 'maidstone') return;
      assert.match(textOf(html), /9[:.]00\D+(?:5|17)[:.]00/, where);
    });
    assert.match(textOf(fallbackOf('en', 'maidstone', 'pharmacy-list').html), /Every day, 9:00 am to 5:00 pm\./);
    assert.doesNotMatch(textOf(fallbackOf('en', 'maidstone', 'pharmacy-list').html), /\bnow\b/i);
  });

  test('says as of when it is, in the words of the reader, where it has details', () => {
    const dates = {
      en: '25 November 2026',
      ar: '25 نوفمبر 2026',
      cy: '25 Tachwedd 2026',
      pl: '25 listopada 2026',
      sk: '25. novembra 2026',
      ur: '25 نومبر، 2026',
    };
    each((where, {html}, {name}, _, locale) => {
      const last = textOf(html.split('\n').at(-1) ?? '');
      const date = Object.entries(dates).find(([known]) => known === locale)?.[1] ?? '2026';
      assert.equal(last.includes(date), name !== leavePage.name, `${where}: ${last}`);
    });
  });

  test('has one main heading, which is its title, and none that is skipped', () => {
    each((where, {title, html}, {name}) => {
      assert.notEqual(title, '', where);
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      if (name === leavePage.name) return;
      assert.equal(textOf(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? ''), title, where);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, where));
      assert.equal(levels.filter((level) => level === 1).length, 1, where);
    });
  });

  test('has no class, id, style, control or comment', () => {
    each((where, {html}) =>
      assert.doesNotMatch(html, /\s(?:class|id|style|part|role|on\w+)=|<(?:button|input|svg|!)/, where),
    );
  });

  test('is valid as a snippet of each form, pasted twice, in English, Arabic, and the language of a page', async () => {
    for (const lang of ['en', 'ar', undefined])
      for (const area of areas)
        for (const {name, widget, topic} of [...embedsOf(area), leavePage]) {
          const embed = name === leavePage.name ? undefined : name;
          const fallback = fallbackOf(lang ?? 'en', area, name);
          const dir = locales.get(lang ?? 'en')?.dir ?? 'ltr';
          const forms: readonly SnippetForm[] =
            embed === undefined ? ['element', 'html'] : ['element', 'div', 'iframe', 'html'];
          for (const form of forms) {
            const html = snippet(form, {widget, topic, embed, area, lang, base, integrity: 'sha384-a', fallback, dir});
            assert.deepEqual(await conformanceProblems(html + html), [], `${form}, ${String(lang)}, ${area}, ${name}`);
          }
        }
  });

  test('is a page and an oEmbed answer for each, which lead to one another', () => {
    each((where, {title}, {name}, area, locale) => {
      if (name === leavePage.name) return;
      const path = embedPath(area, name, locale);
      const html = read(`${path}index.html`);
      const answer = JSON.parse(read(`${path}oembed.json`)) as Readonly<Record<string, string>>;
      assert.equal(answer.title, title, where);
      assert.ok(answer.html?.includes(`<iframe src="${base}${path}"`), where);
      const links = [...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(
        ([, href = '']) => new URL(href, base + path).href,
      );
      assert.ok(links.includes(`${base}${path}oembed.json`), where);
      for (const other of locales.keys())
        assert.equal(links.includes(base + embedPath(area, name, other)), other !== locale, `${where} to ${other}`);
      assert.ok(html.indexOf('href="tel:999"') < html.indexOf(`<csw-`), `${where}: 999 comes first`);
    });
  });

  test('is a valid page of each widget', async () => {
    for (const locale of ['en', 'ur'])
      for (const {name} of embedsOf('maidstone'))
        assert.deepEqual(
          await conformanceProblems(read(`${embedPath('maidstone', name, locale)}index.html`)),
          [],
          `${locale}, ${name}`,
        );
  });

  test('is there in each of our languages that ships', () => {
    for (const locale of ['en', 'ar', 'cy', 'pl', 'ur']) assert.ok(locales.has(locale), locale);
  });

  test('is nothing else: no page for leaving, and beside the languages only what the build is for', () => {
    for (const area of areas) assert.ok(!existsSync(join(folder, 'embed', area, leavePage.name)), area);
    assert.deepEqual(
      readdirSync(join(folder, 'snippets')).sort(),
      ['built', ...locales.keys()].map((name) => `${name}.json`).sort(),
    );
    assert.deepEqual(JSON.parse(read('snippets/built.json')), {base, on: '2026-11-25'});
  });
});
