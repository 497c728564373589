import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {integrityOf} from '../../src/build/integrity.js';
import {bundledAreas} from '../../src/facts/read-area.js';
import {widgetsOf} from '../../src/snippets/choice.js';
import type {Fallback, LocaleFallbacks} from '../../src/snippets/snippet.js';

/** Where the build says that it will be served. */
export const builtFor = 'https://widgets.example/0.1.0/';

export const integrity = integrityOf('an example of a script');

/** A number in it, so that a page with it is good. */
const fallback = (area: string, name: string, locale: string): Fallback => ({
  title: `${name} in ${locale}`,
  html: `<h1>${name} in ${locale}</h1>\n<p>For ${area}: <a href="tel:999">999</a></p>`,
});

export const fallbacksIn = (locale: string): LocaleFallbacks => ({
  dir: locale === 'ur' ? 'rtl' : 'ltr',
  areas: Object.fromEntries(
    Object.keys(bundledAreas).map((area) => [
      area,
      Object.fromEntries(widgetsOf(area).map(({name}) => [name, fallback(area, name, locale)])),
    ]),
  ),
});

let folder = '';

/** What stands for `dist` in the tests of a file, with its slash. */
export const built = (): string => folder;

/** A path in it, for files of a test's own. */
export const inBuilt = (name: string): string => join(folder, name);

/** Gives the tests of a file a build with three languages. */
export const useBuilt = (): void => {
  before(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'csw-built-')), '/');
    mkdirSync(inBuilt('snippets'));
    writeFileSync(inBuilt('integrity.json'), JSON.stringify({'csw.js': integrity}));
    writeFileSync(inBuilt('snippets/built.json'), JSON.stringify({base: builtFor, on: '2026-11-25'}));
    for (const locale of ['en', 'pl', 'ur'])
      writeFileSync(inBuilt(`snippets/${locale}.json`), JSON.stringify(fallbacksIn(locale)));
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });
};
