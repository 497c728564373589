import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {embedsOf} from '../../src/snippets/embeds.js';
import {heading} from '../e2e/visit.js';
import {numbersInSight} from '../editors/numbers-in-sight.js';
import {frameInSight, visitAddress} from '../editors/visit-saved.js';
import {until} from '../harness/until.js';
import {linkWays} from './post-content.js';
import {savePost, sourceOf} from './saved-posts.js';
import {roles} from './start-wordpress.js';
import type {Visitor} from './use-browser.js';
import type {WordPressStage} from './wordpress-stage.js';

// A plain address in a post becomes a widget of the right height, without a plugin.

const area = 'maidstone';

/** A page with one frame of ours, once the widget in it has its first words. */
const openFrame = async (page: Page, url: string, tag: string): Promise<Frame> => {
  await page.goto(url);
  const frame = await until(() => page.frames().find((one) => one.url().includes('/embed/')), 'the frame to load');
  await until(() => heading(frame, tag), 'the widget in the frame');
  return frame;
};

/** How high the frame is, and what stands in it. */
const heights = async (page: Page, frame: Frame): Promise<{frame: number; content: number}> => ({
  frame: await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0),
  content: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
});

/** WordPress' own bounds, in wp-embed.js. */
const bounded = (height: number): number => Math.min(Math.max(height, 200), 1000);

const urlOf = ({published}: WordPressStage, name: string): string => sourceOf('link', published, name).trim();

/** What WordPress' editor is told of an address that is pasted. */
export const testPreview = (stage: WordPressStage): void => {
  for (const role of roles) {
    it(`shows an ${role} the widget of an address while they write`, async () => {
      const proxy = `/oembed/1.0/proxy&url=${encodeURIComponent(urlOf(stage, 'emergency-contacts'))}`;
      const {html} = (await stage.wordpress.ask(role, proxy)) as {html: string};
      assert.ok(html.includes(`<iframe`) && html.includes(urlOf(stage, 'emergency-contacts')), html);
    });
  }
};

/** What a visitor sees of an address. */
export const testAddress = (stage: WordPressStage, visitor: Visitor): void => {
  const withPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
    const page = await visitor.browser.newPage();
    try {
      await work(page);
    } finally {
      await page.close();
    }
  };

  for (const [way, contentWith] of Object.entries(linkWays)) {
    it(`makes an address a widget in plain sight ${way}, whoever saved it`, async () => {
      for (const role of roles) {
        const url = await savePost(stage.wordpress, role, contentWith(urlOf(stage, 'emergency-contacts')));
        await withPage(async (page) => {
          const frame = await openFrame(page, url, 'csw-emergency-contacts');
          await until(() => frameInSight(page), 'the frame to be in sight');
          assert.equal((await numbersInSight(frame, ['999'])).length > 0, true, role);
        });
      }
    });
  }

  /** Waits until a frame is as high as what stands in it. */
  const untilFit = (page: Page, frame: Frame, what: string): Promise<boolean> => {
    let last = {frame: 0, content: 0};
    return until(
      async () => {
        last = await heights(page, frame);
        return last.content > 0 && Math.abs(last.frame - bounded(last.content)) <= 2;
      },
      () => `${what}: ${JSON.stringify(last)}`,
    );
  };

  for (const {name, widget} of embedsOf(area)) {
    it(`gives the frame of an address the height of ${name}, and what is higher scrolls to its end`, async () => {
      const url = await savePost(stage.wordpress, 'author', `${urlOf(stage, name)}\n`);
      for (const width of [360, 1000])
        await withPage(async (page) => {
          await page.setViewport({width, height: 800});
          const frame = await openFrame(page, url, `csw-${widget}`);
          await untilFit(page, frame, `the frame to fit at ${String(width)} px`);
          const left = await frame.evaluate(() => {
            const root = document.documentElement;
            root.scrollTo({top: root.scrollHeight, behavior: 'instant'});
            return getComputedStyle(root).overflowY === 'hidden' ? Infinity : root.scrollHeight - innerHeight - scrollY;
          });
          assert.ok(left <= 1, `${String(left)} px are out of reach`);
        });
    });
  }

  it('is told the height again when its own script comes late', async () => {
    const url = await savePost(stage.wordpress, 'author', urlOf(stage, 'prevent-hotline'));
    await withPage(async (page) => {
      const frame = await openFrame(page, url, 'csw-prevent-hotline');
      await untilFit(page, frame, 'the frame to fit');
      // As before the script ran; then what it does first.
      await page.evaluate(() => {
        const box = document.querySelector('iframe');
        if (box) box.height = '300';
        box?.contentWindow?.postMessage({message: 'ready', secret: box.dataset.secret}, '*');
      });
      await untilFit(page, frame, 'the frame to fit again');
    });
  });

  it('leaves the address and 999 before it where WordPress cannot read it, until the address differs', async () => {
    const save = async (path: string, url: string): Promise<{id: number; link: string}> => {
      const content = `In an emergency call 999.\n\n${url}`;
      const post = await stage.wordpress.ask('author', path, {title: 'Later', status: 'publish', content});
      return post as {id: number; link: string};
    };
    const url = urlOf(stage, 'emergency-contacts');
    stage.wordpress.setTemplate(`<?php add_filter('pre_http_request', fn() => new WP_Error('down', 'No answer.'));`);
    try {
      const {id, link} = await save('/wp/v2/posts', url);
      const {numbers, frame} = await visitAddress(link, visitor.browser);
      assert.deepEqual([numbers.map(({number}) => number), frame === undefined], [['999'], true]);
      stage.wordpress.setTemplate();
      // WordPress has kept for this post that the address does not answer.
      assert.equal((await visitAddress(link, visitor.browser)).frame === undefined, true);
      await save(`/wp/v2/posts/${String(id)}`, `${url}?2`);
      assert.equal((await visitAddress(link, visitor.browser)).frame?.widget, true);
    } finally {
      stage.wordpress.setTemplate();
    }
  });
};
