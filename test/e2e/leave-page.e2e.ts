import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementHandle, Frame, HTTPRequest, Page} from 'puppeteer-core';
import {until} from '../harness/until.js';
import {pageWith, scriptTag, strictPolicy} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, shownText, visit, type Visit} from './visit.js';

// Somebody who does not want to be seen reading a page leaves it, in a real browser.

const tag = 'csw-leave-page';
const elsewhere = 'https://weather.example/';
const fallback = `<${tag} href="${elsewhere}"><a href="${elsewhere}">Leave this page</a></${tag}>`;

/** Whether it takes a window's listeners for the capture phase before the others, whichever came first. */
const capturesFirst: Readonly<Record<DrivenEngine, boolean>> = {chromium: false, firefox: true};

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`leaving a page, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    interface Stay extends Visit {
      /** The address of the page to leave, and of the one before it. */
      readonly here: string;
      readonly before: string;
      /** What the browser asked of the other website. */
      readonly asked: readonly HTTPRequest[];
      /** The other website answers from now on, and what it has been asked by now. */
      readonly answer: () => Promise<void>;
    }

    /** Opens a page, then the one that somebody leaves. The other website is slow until the test lets it answer. */
    const open = async (body = fallback, script = scriptTag(stage.published), isScripted = true): Promise<Stay> => {
      const {host, published, browser} = stage;
      const policy = {'Content-Security-Policy': strictPolicy(published, 'frame-src *; ')};
      const here = host.add('/here', pageWith(script, body), policy);
      const before = host.add('/before', '<!doctype html><title>Before</title><link rel="icon" href="data:,">');
      const visited = await visit(browser, before);
      const {page} = visited;
      const asked: HTTPRequest[] = [];
      let isAnswering = false;
      const respond = (request: HTTPRequest): Promise<void> =>
        request.respond({contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Rain.</p>'});
      page.on('request', (request) => {
        if (!request.url().startsWith(elsewhere)) void request.continue();
        else if (asked.push(request) > 0 && isAnswering) void respond(request);
      });
      await page.setRequestInterception(true);
      await page.goto(here);
      if (isScripted && body.includes(tag))
        await until(
          () => heading(page, tag),
          () => `the button; the console says: ${visited.complaints.join(' | ')}`,
        );
      const answer = async (): Promise<void> => {
        isAnswering = true;
        await Promise.all(asked.map(respond));
      };
      return {...visited, here, before, asked, answer};
    };

    const button = async (frame: Page | Frame): Promise<ElementHandle> => {
      const handle = await frame.evaluateHandle(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('a') ?? null,
        tag,
      );
      const element = handle.asElement();
      assert.ok(element, 'there is no button');
      return element as ElementHandle;
    };

    const untilThere = (page: Page): Promise<unknown> =>
      until(
        async () => page.url() === elsewhere && (await page.title()) === 'Weather',
        () => `the other page; it is ${page.url()}`,
      );

    /** Uses the browser's own button. Puppeteer waits in vain for a page that the browser kept to load. */
    const goTo = async (page: Page, direction: 'goBack' | 'goForward', url: string): Promise<void> => {
      const isThere = (): Promise<boolean> =>
        page.evaluate((address) => location.href === address, url).catch(() => false);
      const going = page[direction]({timeout: 10_000}).catch(() => undefined);
      await Promise.race([going, until(isThere, () => `${url}; it is ${page.url()}`)]);
      assert.equal(await isThere(), true, `${direction} leads to ${page.url()}`);
    };

    interface Seen {
      readonly body: string;
      /** What stands above everything. */
      readonly top: string;
      readonly title: string;
    }

    const seen = (page: Page): Promise<Seen> =>
      page.evaluate(() => ({
        body: getComputedStyle(document.body).display,
        top: document.elementFromPoint(innerWidth / 2, 30)?.textContent.trim() ?? '',
        title: document.title,
      }));

    /** Lets a page say over and over what can be seen of it: one that is about to be left answers no questions. */
    const watch = async (page: Page): Promise<() => Seen | undefined> => {
      let last: Seen | undefined;
      page.on('console', (message) => {
        if (message.type() === 'debug') last = JSON.parse(message.text()) as Seen;
      });
      await page.evaluate(() => {
        setInterval(() => {
          const {display} = getComputedStyle(document.body);
          const top = document.elementFromPoint(innerWidth / 2, 30)?.textContent.trim() ?? '';
          console.debug(JSON.stringify({body: display, top, title: document.title}));
        }, 20);
      });
      return () => last;
    };

    it('shows nothing of the page before the other one is here, and tells that one nothing', async () => {
      const {page, asked, answer, complaints} = await open();
      const last = await watch(page);
      await (await button(page)).click();
      await until(() => asked.length > 0, 'the other page to be asked for');
      await until(() => last()?.body === 'none', 'the page to be hidden');
      assert.deepEqual(last(), {body: 'none', top: 'Leaving this page', title: '…'});
      assert.equal(asked[0]?.headers().referer, undefined);
      await answer();
      await untilThere(page);
      assert.equal(await page.evaluate(() => document.referrer), '');
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('leaves no way back to the page', async () => {
      const {page, before, answer} = await open();
      await answer();
      await (await button(page)).click();
      await untilThere(page);
      await goTo(page, 'goBack', before);
      await goTo(page, 'goForward', elsewhere);
      await page.close();
    });

    it('does so with three presses of Shift, and not with capital letters', async () => {
      const {page, before, asked, answer} = await open();
      await answer();
      for (const letter of 'ABC') {
        await page.keyboard.down('Shift');
        await page.keyboard.press(`Key${letter}` as 'KeyA');
        await page.keyboard.up('Shift');
      }
      await page.keyboard.press('Shift');
      await until(
        async () => (await shownText(page, tag)).includes('Press Shift two more times to leave.'),
        'it to say how many presses are left',
      );
      assert.equal(asked.length, 0);
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await untilThere(page);
      await goTo(page, 'goBack', before);
      await page.close();
    });

    it('does so with the space bar and the Enter key', async () => {
      for (const key of [' ', 'Enter'] as const) {
        const {page, answer} = await open();
        await answer();
        await (await button(page)).focus();
        await page.keyboard.press(key);
        await untilThere(page);
        await page.close();
      }
    });

    it('opens the other page in a tab of its own where somebody asks for that, and stays', async () => {
      const {page, here} = await open();
      const targets = stage.browser.targets().length;
      await page.keyboard.down('Control');
      await (await button(page)).click();
      await page.keyboard.up('Control');
      await until(() => stage.browser.targets().length > targets, 'another tab');
      assert.equal(page.url(), here);
      assert.notEqual((await seen(page)).body, 'none');
      for (const other of await stage.browser.pages())
        if (other !== page && other.url() !== 'about:blank') await other.close();
      await page.close();
    });

    it('is not kept on the page by a question of the page’s own', async (t) => {
      const {page, answer} = await open();
      await answer();
      const questions: string[] = [];
      page.on('dialog', (dialog) => {
        questions.push(dialog.type());
        void dialog.dismiss();
      });
      await page.evaluate(() => {
        window.onbeforeunload = (event) => {
          event.preventDefault();
        };
        window.addEventListener('beforeunload', (event) => {
          event.preventDefault();
        });
      });
      await (await button(page)).click();
      await untilThere(page);
      assert.deepEqual(questions, []);
      if (!capturesFirst[engine]) t.diagnostic('A listener that came before the script would ask.');
      await page.close();
    });

    it('brings the page back where somebody returns to it before it is left', async (t) => {
      const {page, here, before, asked, violations} = await open();
      await page.evaluate(() => Object.assign(window, {kept: true}));
      await (await button(page)).click();
      await until(() => asked.length > 0, 'the other page to be asked for');
      await goTo(page, 'goBack', before);
      await goTo(page, 'goForward', here);
      const isKept = await page.evaluate(() => 'kept' in window);
      t.diagnostic(isKept ? 'The browser kept the page.' : 'The browser loaded the page anew.');
      await until(async () => (await seen(page)).body === 'block', 'the page to be seen again');
      const {top, title} = await seen(page);
      assert.notEqual(top, 'Leaving this page');
      assert.equal(title, 'Council');
      assert.deepEqual(await violations(), []);
      await page.close();
    });

    it('leaves the whole page from within a frame, and says that it can do no more', async () => {
      stage.host.add('/framed', pageWith(scriptTag(stage.published), fallback));
      const {page, answer} = await open('<iframe src="/framed" width="600" height="400"></iframe>');
      const framed = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/framed'));
      await until(async () => {
        const frame = framed();
        return frame && (await heading(frame, tag));
      }, 'the button in the frame');
      const frame = framed();
      assert.ok(frame);
      await answer();
      const text = await frame.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);
      assert.match(text, /This button cannot hide the whole page here\./);
      await (await button(frame)).click();
      await untilThere(page);
      await page.close();
    });

    it('is a link without the script', async () => {
      const {page, answer} = await open(fallback, '', false);
      await answer();
      await page.click(`${tag} > a`);
      await untilThere(page);
      await page.close();
    });
  });
}
