import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {until} from '../harness/until.js';
import {faultLog, faultsOf} from './faults.js';
import {type KeyedBuild, keyedBuild} from './keyed-build.js';
import {pageWith} from './pages.js';
import {type Host, startHost} from './servers.js';
import {cannotDrive, type DrivenEngine, shownText, startBrowser, visit, type Visit} from './visit.js';

// A signed correction on somebody's page with a strict policy, from the files that an operator publishes.

const corrected = {
  contacts: {
    'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
    'police-text': {withdrawn: true, instead: 'police'},
  },
} as const;

const old = '0800 138 1624';
const now = '0808 157 0123';

/** What stands in the document inside a tag, as the page's author wrote it. */
const ownContent = (page: Page, tag: string): Promise<string> =>
  page.evaluate((name) => document.querySelector(name)?.innerHTML ?? '', tag);

/** The language of the innermost element of a widget that says this. */
const languageAround = (page: Page, words: string): Promise<string | undefined> =>
  page.evaluate(
    (text) =>
      [...(document.querySelector('csw-emergency-contacts')?.shadowRoot?.querySelectorAll('*') ?? [])]
        .findLast(({textContent}) => textContent.includes(text))
        ?.closest<HTMLElement>('[lang]')?.lang,
    words,
  );

let made = 0;

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a page whose script takes corrections, in ${engine}`, {skip: cannotDrive(engine)}, () => {
    let build: KeyedBuild;
    let host: Host;
    let browser: Browser;
    before(async () => {
      build = await keyedBuild();
      host = await startHost();
      browser = await startBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await host.stop();
    });

    interface Site {
      readonly updates: string;
      readonly reader?: string;
      readonly body?: string;
      readonly attributes?: string;
    }

    /** Opens a page of a site of its own: a folder for the version, and the corrections beside it. */
    const open = async (site: Site): Promise<Visit & {readonly base: string}> => {
      const folder = `/site-${String(made++)}/`;
      const base = `${host.origin}${folder}`;
      const js = {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'};
      host.add(`${folder}1/csw.js`, build.script, js);
      host.add(`${folder}1/reader.js`, site.reader ?? build.reader, js);
      host.add(`${folder}updates.json`, site.updates, {'Content-Type': 'application/json'});
      host.add(`${folder}faults.js`, faultLog, js);
      const script =
        `<script src="${base}faults.js"></script>` +
        `<script defer src="${base}1/csw.js" integrity="${build.integrity}" crossorigin="anonymous" ${site.attributes ?? ''}></script>`;
      const url = host.add(
        `${folder}page`,
        pageWith(script, site.body ?? '<csw-emergency-contacts></csw-emergency-contacts>'),
        {
          'Content-Security-Policy': `default-src 'none'; script-src ${base}faults.js ${base}1/csw.js ${base}1/reader.js; style-src 'none'; connect-src ${host.origin}; require-trusted-types-for 'script'; trusted-types csw`,
        },
      );
      return {...(await visit(browser, url)), base};
    };

    const untilShown = async ({page, complaints}: Visit, text: string): Promise<void> => {
      await until(
        async () => (await shownText(page, 'csw-emergency-contacts')).includes(text),
        () => `"${text}" to show; the console says: ${complaints.join(' | ') || 'nothing'}`,
      );
    };

    it('shows the number as it is now, and breaks no rule of the page', async () => {
      const opened = await open({updates: await build.sign(corrected)});
      await untilShown(opened, now);
      const text = await shownText(opened.page, 'csw-emergency-contacts');
      assert.ok(!text.includes(old), text);
      assert.match(
        text,
        /This number is no longer in use\.\s*60066\s*Use this number instead: Police, not an emergency/,
      );
      assert.deepEqual(opened.requests.map((request) => request.replace(opened.base, '')).toSorted(), [
        '1/csw.js',
        '1/reader.js',
        'faults.js',
        'page',
        'updates.json',
      ]);
      assert.deepEqual(await opened.violations(), []);
      assert.deepEqual(opened.complaints, []);
      await opened.page.close();
    });

    it('asks where the script tag says', async () => {
      const folder = `/elsewhere-${String(made)}/`;
      host.add(`${folder}facts.json`, await build.sign(corrected), {'Content-Type': 'application/json'});
      const opened = await open({updates: '{}', attributes: `data-updates="${folder}facts.json"`});
      await untilShown(opened, now);
      assert.ok(!opened.requests.some((request) => request.endsWith('/updates.json')));
      await opened.page.close();
    });

    it('puts a number right that stands in a fallback, and leaves the nodes of the page alone', async () => {
      const fallback = `<p lang="pl">Zadzwoń: <a href="tel:08001381624">${old}</a> albo wyślij SMS na 60066.</p>`;
      const opened = await open({
        updates: await build.sign(corrected),
        // There is no Polish file: the Polish words of the page's author stay.
        body: `<csw-emergency-contacts lang="pl">${fallback}</csw-emergency-contacts>`,
      });
      await untilShown(opened, now);
      const text = await shownText(opened.page, 'csw-emergency-contacts');
      assert.ok(text.includes('Zadzwoń') && !text.includes(old), text);
      assert.match(text, /60066 is no longer in use\. Use 101 instead\./);
      // The sentence is English, since there is no Polish one.
      assert.equal(await languageAround(opened.page, 'no longer in use'), 'en');
      assert.equal(await ownContent(opened.page, 'csw-emergency-contacts'), fallback);
      await opened.page.close();
    });

    const refused = async (site: Site, reason: RegExp): Promise<void> => {
      const opened = await open({...site, body: '<csw-emergency-contacts></csw-emergency-contacts>'.repeat(2)});
      const {page} = opened;
      await until(async () => (await faultsOf(page)).length > 0, 'a fault to be reported');
      const [fault = '', ...others] = await faultsOf(page);
      assert.match(fault, /^updates-failed: /);
      assert.match(fault, reason);
      assert.deepEqual(others, []);
      assert.ok((await shownText(page, 'csw-emergency-contacts')).includes(old));
      await page.close();
    };

    it('keeps the built-in facts where somebody has changed a letter of the corrections', async () => {
      const text = await build.sign(corrected);
      const payload = (JSON.parse(text) as {payload: string}).payload;
      const letter = payload[50] === 'A' ? 'B' : 'A';
      await refused(
        {updates: text.replace(payload, payload.slice(0, 50) + letter + payload.slice(51))},
        /signature that is of no key/,
      );
    });

    it('keeps them where the corrections are older than the build, or for another area', async () => {
      await refused({updates: await build.sign({...corrected, sequence: 1})}, /has the number 1, .* takes 2 or higher/);
      await refused({updates: await build.sign({...corrected, area: 'maidstone'})}, /for the area "maidstone"/);
    });

    it('keeps them where the second script is not the one that the first one names', async () => {
      await refused({updates: await build.sign(corrected), reader: `${build.reader}\n`}, /reader\.js did not load/);
    });
  });
}
