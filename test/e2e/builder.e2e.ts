import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import {systems} from '../../src/snippets/systems.js';
import {until} from '../harness/until.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, shownText, visit, type Visit} from './visit.js';

// The first page of the built site, where an editor chooses a widget, looks at it, and copies its snippet.

/** The field with this label. */
const field = async (page: Page, label: string): Promise<ElementHandle> => {
  const handle = await page.evaluateHandle(
    (text) =>
      [...document.querySelectorAll('label')]
        .find(({textContent}) => textContent.trim().startsWith(text))
        ?.querySelector('select, input') ?? null,
    label,
  );
  const element = handle.asElement();
  assert.ok(element, `there is no field "${label}"`);
  return element as ElementHandle;
};

const select = async (page: Page, label: string, value: string): Promise<void> => {
  await (await field(page, label)).select(value);
};

const click = async (page: Page, label: string): Promise<void> => {
  await (await field(page, label)).click();
};

/** What stands in the boxes of code: the script tag where the form has one alone, and the snippet. */
const code = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('pre')].map(({textContent}) => textContent));

const untilCode = (page: Page, wanted: RegExp): Promise<string> =>
  until(
    async () => (await code(page)).find((text) => wanted.test(text)),
    () => `a snippet with ${String(wanted)}`,
  );

const offeredForms = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('input[type=radio]')].map((radio) => radio.parentElement?.textContent.trim() ?? ''),
  );

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the snippet builder, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (search = ''): Promise<Visit> => {
      const visited = await visit(stage.browser, `${stage.published.base}index.html${search}`);
      await untilCode(visited.page, /./);
      return visited;
    };

    /** The frame that shows a page without JavaScript is one whose scripts are blocked: Chromium says so. */
    const wrong = ({complaints}: Visit): string[] =>
      complaints.filter((complaint) => !complaint.startsWith('Blocked script execution'));

    it('shows a widget narrow, dark and wide beside its snippet, and asks nobody but its own server', async () => {
      const visited = await open();
      const {page, requests, violations} = visited;
      await until(
        () => heading(page, 'csw-emergency-contacts'),
        () => 'the widget to render',
      );
      const themes = await page.evaluate(() =>
        [...document.querySelectorAll('csw-emergency-contacts')].map((widget) => widget.getAttribute('theme')),
      );
      assert.deepEqual(themes, ['light', 'light', 'dark']);
      const [text = ''] = await code(page);
      assert.match(text, /^<script defer src="[^"]+csw\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous">/);
      assert.ok(text.includes(stage.published.integrity['csw.js'] ?? '?'));
      assert.ok(text.includes(`src="${stage.published.base}csw.js"`), 'the version is part of the address');
      for (const url of requests) assert.ok(url.startsWith(stage.published.origin), url);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(wrong(visited), []);
      await page.close();
    });

    it('shows in a frame what visitors without JavaScript see', async () => {
      const {page} = await open('?name=prevent-hotline&lang=pl');
      const frame = await until(
        () => page.frames().find((one) => one.url().includes('/embed/maidstone/prevent-hotline/pl/')),
        () => 'the frame',
      );
      await until(
        () => frame.evaluate(() => document.body.innerText.includes('0800 789 321')),
        () => 'its number',
      );
      await page.close();
    });

    it('puts every choice into the snippet and into the preview, and into its own address', async () => {
      const visited = await open();
      const {page} = visited;
      await select(page, 'Language', 'ne');
      await select(page, 'Area', 'kent');
      await select(page, 'Theme', 'dark');
      await select(page, 'Heading level', '4');
      await click(page, 'Menu of languages');
      await click(page, 'Anti-terrorist textphone');
      const snippet = await untilCode(page, /contacts=/);
      assert.match(
        snippet,
        /<csw-emergency-contacts lang="ne" area="kent" theme="dark" heading-level="4" contacts="emergency police police-text hate-incident-line anti-terrorist-hotline" languages="off">\n +<h4>/,
      );
      assert.ok(snippet.includes('>999</bdi>'));
      await until(
        async () => (await heading(page, 'csw-emergency-contacts'))?.lang === 'ne',
        () => 'the preview to speak Nepali',
      );
      const shown = await shownText(page, 'csw-emergency-contacts');
      assert.ok(shown.includes('0800 789 321'));
      assert.ok(!shown.includes('0800 032 4539'), 'the number that was taken out');
      assert.deepEqual(wrong(visited), []);

      const {search} = new URL(page.url());
      const again = await open(search);
      assert.equal(await untilCode(again.page, /contacts=/), snippet);
      await again.page.close();
      await page.close();
    });

    it('offers for each place what survives there, and says what the form leaves out', async () => {
      const {page} = await open('?theme=dark&level=3');
      const names = {
        element: 'Script and element',
        div: 'A div',
        iframe: 'A frame',
        link: 'An address',
        html: 'Plain HTML',
      };
      for (const {id, forms, help} of systems) {
        await select(page, 'Website or editor', id);
        await until(
          () => page.evaluate((text) => document.body.innerText.includes(text), help),
          () => `the help for ${id}`,
        );
        const offered = await offeredForms(page);
        assert.deepEqual(
          offered.map((label) => Object.entries(names).find(([, name]) => label.startsWith(name))?.[0]),
          [...forms],
          id,
        );
      }
      await select(page, 'Website or editor', 'wordpress');
      await untilCode(page, /^http.*\/embed\/maidstone\/emergency-contacts\/en\/\n$/);
      const said = await page.evaluate(() => document.body.innerText);
      assert.match(said, /cannot carry the theme and the heading level/);
      assert.match(said, /built to be served at http:\/\/localhost:8000\//, 'an address that nobody serves');
      await page.close();
    });

    it('gives the script tag by itself for a div, since it goes elsewhere', async () => {
      const {page} = await open('?form=div');
      await until(
        async () => (await code(page)).length === 2,
        () => 'two boxes of code',
      );
      const [tag = '', snippet = ''] = await code(page);
      assert.match(tag, /^<script [^>]+><\/script>\n$/);
      assert.match(snippet, /^<div data-csw="emergency-contacts" data-area="maidstone">/);
      assert.ok(!snippet.includes('<script'));
      await page.close();
    });

    it('copies what it shows, and says so; where it cannot, it says what to do', async () => {
      const {page} = await open();
      await page.evaluate(() => {
        const value = Object.fromEntries([['writeText', (text: string) => Promise.resolve((document.title = text))]]);
        Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
      });
      const press = (): Promise<void> =>
        page.evaluate(() => {
          [...document.querySelectorAll('button')].find(({innerText}) => innerText.trim() === 'Copy snippet')?.click();
        });
      const status = (): Promise<string> =>
        page.evaluate(() => document.querySelector<HTMLElement>('.copy [role=status]')?.innerText ?? '');
      await press();
      await until(
        async () => (await status()) === 'Snippet copied',
        () => 'the word that it was copied',
      );
      const [snippet = ''] = await code(page);
      // A title has its white space collapsed.
      assert.equal(await page.title(), snippet.replace(/\s+/g, ' ').trim());

      await page.evaluate(() => {
        const value = Object.fromEntries([['writeText', () => Promise.reject(new Error('no'))]]);
        Object.defineProperty(navigator, 'clipboard', {value});
      });
      await press();
      await until(
        async () => (await status()).includes('Select the snippet'),
        () => 'what to do instead',
      );
      await page.close();
    });

    it('never gives the words of one language as another’s, however late or badly they come', async () => {
      const {page} = await open();
      await page.setRequestInterception(true);
      let release: (() => void) | undefined;
      page.on('request', (request) => {
        if (!release && request.url().endsWith('/snippets/ur.json')) release = () => void request.continue();
        else if (request.url().endsWith('/snippets/cy.json')) void request.respond({status: 500, body: ''});
        else void request.continue();
      });
      await select(page, 'Language', 'ur');
      await until(
        () => release !== undefined,
        () => 'the Urdu words to be asked for',
      );
      await select(page, 'Language', 'pl');
      const polish = await untilCode(page, / lang="pl" area/);
      assert.match(polish, /Kontakty/);
      release?.();
      await page.evaluate(() => fetch('snippets/ur.json').then((response) => response.text()));
      assert.equal(await untilCode(page, /./), polish, 'the late Urdu changes nothing');

      await select(page, 'Language', 'cy');
      await until(
        () => page.evaluate(() => document.body.innerText.includes('did not load')),
        () => 'the word that Welsh did not load',
      );
      assert.deepEqual(await code(page), [], 'no snippet with the words of another language');
      await page.close();
    });

    it('keeps one number at least, says so, and shows which', async () => {
      const {page} = await open('?contacts=police');
      await click(page, 'Police');
      await until(
        () => page.evaluate(() => document.body.innerText.includes('At least one number has to stay.')),
        () => 'the reason',
      );
      const ticked = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')].map(({checked}) => checked),
      );
      assert.deepEqual(ticked, [false, true, false, false, false, false]);
      assert.match((await code(page))[0] ?? '', /contacts="police"/);
      await page.close();
    });

    it('says that an address for leaving is none, and keeps to a sound one', async () => {
      const {page} = await open('?name=leave-page');
      const type = async (text: string): Promise<void> => {
        const input = await field(page, 'Where the button leads');
        await input.click({count: 3});
        await input.type(text);
        await page.keyboard.press('Tab');
      };
      for (const bad of ['http://council.example/', 'https://www.gov.uk@evil.example/']) {
        await type(bad);
        await until(
          () => page.evaluate(() => document.querySelector('#href-trouble')?.textContent !== ''),
          () => `a word on ${bad}`,
        );
        assert.ok(!(await code(page))[0]?.includes('href="http://council'));
        assert.ok(!(await code(page))[0]?.includes('evil'));
      }
      await type('https://council.example/');
      await untilCode(page, /href="https:\/\/council\.example\/"/);
      assert.equal(await page.evaluate(() => document.querySelector('#href-trouble')?.textContent), '');
      await page.close();
    });

    it('lets no preview ring a number or leave the page', async () => {
      const {page} = await open('?name=leave-page');
      await until(
        () => heading(page, 'csw-leave-page'),
        () => 'the button',
      );
      const before = page.url();
      for (let press = 0; press < 4; press++) await page.keyboard.press('Shift');
      const stopped = await page.evaluate(() => {
        const link = document.querySelector('csw-leave-page')?.shadowRoot?.querySelector('a');
        return (
          link?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true})) === false
        );
      });
      assert.ok(stopped, 'the click was let through');
      assert.equal(page.url(), before);
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).display), 'none');
      await page.close();
    });

    it('takes an address that somebody has written by hand for as much as it is worth', async () => {
      const visited = await open(
        '?name=<b>&area=mars&lang=xx&level=9&contacts=nobody&system=fax&form=scroll&href=javascript:0',
      );
      assert.match((await code(visited.page))[0] ?? '', /<csw-emergency-contacts area="maidstone">/);
      assert.equal(new URL(visited.page.url()).search, '');
      assert.deepEqual(wrong(visited), []);
      await visited.page.close();
    });

    it('leads to the doctor and to the translators’ page', async () => {
      const {page} = await open();
      const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({href}) => href));
      for (const name of ['doctor/', 'translate/'])
        assert.ok(links.includes(stage.published.base + name), links.join());
      await page.close();
    });

    it('fits a phone', async () => {
      const {page} = await open('?form=div&lang=ur');
      await page.setViewport({width: 320, height: 640});
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
      await page.close();
    });
  });
}
