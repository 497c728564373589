import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {LocaleFallbacks} from '../../src/snippets/snippet.js';
import {until} from '../harness/until.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, visit, type Visit} from './visit.js';

// The snippet doctor as it is published, under its own policy: what an editor sees of what a website has saved.

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the snippet doctor, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (): Promise<Visit> => {
      const visited = await visit(stage.browser, `${stage.published.base}doctor/`);
      await until(() => visited.page.$('textarea'), 'the doctor to load');
      return visited;
    };

    /** A widget's text, as snippets have it inside. */
    const fallback = async (name: string, locale = 'en'): Promise<string> => {
      const response = await fetch(`${stage.published.base}snippets/${locale}.json`);
      const {areas} = (await response.json()) as LocaleFallbacks;
      const html = areas.maidstone?.[name]?.html;
      assert.ok(html, `there is no ${name} in ${locale}`);
      return html;
    };

    const verdict = ({page}: Visit): Promise<string> =>
      page.evaluate(() => (document.activeElement?.tagName === 'H2' ? document.activeElement.textContent : ''));

    /** Pastes, goes to the button with the keyboard, and waits until the verdict has the focus. */
    const show = async (visited: Visit, html: string): Promise<string> => {
      const {page} = visited;
      await page.focus('textarea');
      // As a paste does it; typing a long text takes its time.
      await page.evaluate((text) => {
        const field = document.querySelector('textarea');
        if (field) field.value = text;
      }, html);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      return until(
        () => verdict(visited),
        () => `a verdict; the console says: ${visited.complaints.join(' | ') || 'nothing'}`,
      );
    };

    const text = ({page}: Visit): Promise<string> =>
      page.evaluate(() => document.querySelector('main')?.innerText ?? '');

    const toPaste = ({page}: Visit): Promise<string[]> =>
      page.evaluate(() => [...document.querySelectorAll('pre')].map(({textContent}) => textContent));

    /** Nothing broke, and nothing of what was pasted has gone anywhere. */
    const expectQuiet = async ({page, requests, complaints, violations}: Visit): Promise<void> => {
      assert.deepEqual(complaints, []);
      assert.deepEqual(await violations(), []);
      const {base} = stage.published;
      for (const url of requests) assert.ok(url.startsWith(base) && !url.includes('?'), url);
      assert.equal(page.url(), `${base}doctor/`);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
      assert.equal(stored, 0);
    };

    it('says that script and tag were removed, that the numbers are there, and gives what survives', async () => {
      const visited = await open();
      const saved = `<div lang="en">${await fallback('report-hate-crime')}</div>`;
      assert.equal(await show(visited, saved), 'Visitors see the numbers');
      const said = await text(visited);
      assert.match(said, /They can read 999, 101, 60066 and 0800 138 1624/);
      assert.match(said, /with no tag around it and no script/);
      const [script = '', snippet = ''] = await toPaste(visited);
      assert.ok(
        script.includes(
          `src="${stage.published.base}csw.js" integrity="${stage.published.integrity['csw.js'] ?? '?'}"`,
        ),
        script,
      );
      assert.match(snippet, /^<div data-csw="report-hate-crime" data-area="maidstone">/);
      assert.match(snippet, /<a href="tel:999">/);
      await expectQuiet(visited);
      await visited.page.close();
    });

    it('says what curly quotation marks did, and that nobody sees a number', async () => {
      const visited = await open();
      const saved = '<p>\n<csw-emergency-contacts area=“kent” lang="pl">&nbsp;</csw-emergency-contacts>';
      assert.equal(await show(visited, saved), 'Visitors see no number');
      assert.match(await text(visited), /Problem, line 2: Curly quotation marks/);
      const snippet = (await toPaste(visited)).at(-1) ?? '';
      assert.match(snippet, /data-area="kent"/);
      assert.match(snippet, /lang="pl"/);
      await expectQuiet(visited);
      await visited.page.close();
    });

    it('says that a frame may not ring, and gives plain HTML', async () => {
      const visited = await open();
      const src = 'https://widgets.example/0.1.0/embed/kent/prevent-hotline/cy/';
      assert.equal(await show(visited, `<iframe sandbox="" src="${src}"></iframe>`), 'Visitors see the numbers');
      assert.match(await text(visited), /has taken the rights of the frame/);
      const [snippet = '', ...others] = await toPaste(visited);
      assert.deepEqual(others, []);
      assert.match(snippet, /^<div lang="cy">/);
      assert.ok(!/<script|<iframe|<csw-/.test(snippet), snippet);
      await expectQuiet(visited);
      await visited.page.close();
    });

    it('shows what was pasted as text alone: nothing of it runs', async () => {
      const visited = await open();
      const saved =
        '<csw-x area="<img src=x onerror=alert(1)>"></csw-x><script src="https://widgets.example/csw.js"></script>';
      await show(visited, saved);
      assert.match(await text(visited), /There is no widget “x”/);
      assert.equal(await visited.page.evaluate(() => document.querySelectorAll('img, main script').length), 0);
      await expectQuiet(visited);
      await visited.page.close();
    });

    it('asks for something to look at, and keeps the place', async () => {
      const {page} = await open();
      await page.focus('form button');
      await page.keyboard.press('Enter');
      const alert = await until(
        () => page.evaluate(() => document.querySelector('[role=alert]')?.textContent.trim() ?? ''),
        'the doctor to ask',
      );
      assert.equal(alert, 'Paste something first.');
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
      await page.close();
    });

    it('copies the snippet, in the language and for the widget that an editor picks', async () => {
      const visited = await open();
      const {page} = visited;
      await show(visited, '<p>Nothing of ours</p>');
      await page.select('select[name=name]', 'prevent-hotline');
      await page.select('select[name=lang]', 'ur');
      const snippet = await until(
        async () => (await toPaste(visited)).find((one) => one.startsWith('<div lang="ur" dir="rtl">')) ?? '',
        'the snippet in Urdu',
      );
      // The clipboard belongs to the whole machine: what is written to it is caught before.
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText(written: string) {
              document.title = written;
              return Promise.resolve();
            },
          },
        });
      });
      const buttons = await page.$$('button');
      await buttons.at(-1)?.press('Enter');
      const status = await until(
        () => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''),
        'the copy to be said',
      );
      assert.equal(status, 'Snippet copied');
      const written = await page.evaluate(() => document.title);
      assert.equal(written, snippet.replace(/\s+/g, ' ').trim());
      await page.close();
    });

    it('is accessible, and fits a narrow screen', async () => {
      const visited = await open();
      const {page} = visited;
      await page.setViewport({width: 320, height: 640});
      await show(visited, '<csw-emergency-contacts area=“kent”></csw-emergency-contacts>');
      const excess = await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.equal(excess, 0);
      await page.evaluate(axe);
      const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
        [],
      );
      await page.close();
    });
  });
}
