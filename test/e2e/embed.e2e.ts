import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {embedSandbox} from '../../src/snippets/embeds.js';
import {until} from '../harness/until.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, visit} from './visit.js';

// The pages for frames: what they say without a script, what they tell the page around them, and whom that page believes.

/** The numbers that can be read between two heights of a window, by their links or as text. */
const numbersAbove = (page: Page | Frame, bottom: number): Promise<string[]> =>
  page.evaluate((limit) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    return roots
      .flatMap((root) => [...root.querySelectorAll('bdi')])
      .filter((number) => {
        const {top, bottom, width, height} = number.getBoundingClientRect();
        return top >= 0 && bottom <= limit && width > 0 && height > 0;
      })
      .map(({textContent}) => textContent);
  }, bottom);

const embedPages = [
  'maidstone/emergency-contacts/pl/',
  'maidstone/report-hate-crime/ur/',
  'kent/pharmacy-list/en/',
  'uk/prevent-hotline/ne/',
  'maidstone/safety-advice-night-time/cy/',
];

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a page for frames, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);
    const url = (path: string): string => `${stage.published.base}embed/${path}`;

    for (const path of embedPages) {
      it(`shows the emergency number in the first 200 pixels, with and without a script: ${path}`, async () => {
        for (const width of [280, 600]) {
          // The scripts of a frame that may do nothing do not run, in either engine.
          const plain = stage.host.add(
            '/plain',
            `<!doctype html><title>Host</title><iframe sandbox="" src="${url(path)}" width="${String(width)}" height="200"></iframe>`,
          );
          const page = await stage.browser.newPage();
          await page.goto(plain);
          const [, inside] = page.frames();
          assert.ok(inside);
          assert.equal(await inside.evaluate(() => document.querySelector('main > [area]')?.shadowRoot ?? null), null);
          assert.ok((await numbersAbove(inside, 200)).includes('999'), `${String(width)} px wide, no script`);
          await page.close();

          const {page: upgraded, complaints, violations} = await visit(stage.browser, url(path));
          await upgraded.setViewport({width, height: 200});
          const tag = await upgraded.evaluate(() => document.querySelector('main > [area]')?.localName ?? '');
          await until(
            () => heading(upgraded, tag),
            () => `${tag} to render: ${complaints.join(' | ')}`,
          );
          assert.ok((await numbersAbove(upgraded, 200)).includes('999'), `${String(width)} px wide, as a widget`);
          assert.deepEqual(await violations(), []);
          assert.deepEqual(complaints, []);
          await upgraded.close();
        }
      });
    }

    /** Opens a page of somebody's with frames in it, and our script where it is asked for. */
    const host = (name: string, body: string, withScript = true): Promise<Page> => {
      const script = withScript ? `<script src="${stage.published.base}csw.js"></script>` : '';
      const address = stage.host.add(`/${name}`, `<!doctype html><title>Host</title>${script}${body}`);
      return visit(stage.browser, address).then(({page}) => page);
    };

    const frame = (src: string, attributes = ''): string =>
      `<iframe src="${src}" sandbox="${embedSandbox}" width="400" height="300" ${attributes}></iframe>`;

    /** The height of each frame of a page, and of what stands in it. */
    const heights = async (page: Page): Promise<{frames: number[]; contents: number[]}> => ({
      frames: await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({clientHeight}) => clientHeight)),
      contents: await Promise.all(
        page
          .frames()
          .filter((one) => one !== page.mainFrame())
          .map((one) => one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))),
      ),
    });

    it('is a widget in a sandboxed frame, in its own language, and the frame grows to its height', async () => {
      const page = await host('grows', frame(url('maidstone/emergency-contacts/pl/')));
      const inside = (): Frame | undefined => page.frames()[1];
      await until(
        async () => (await heading(inside() ?? page, 'csw-emergency-contacts'))?.lang === 'pl',
        () => 'the widget in the frame to speak Polish',
      );
      await until(
        async () => {
          const {frames, contents} = await heights(page);
          return frames[0] !== undefined && frames[0] > 300 && frames[0] === contents[0];
        },
        () => 'the frame to be as high as its page',
      );
      await page.close();
    });

    it('grows also where our script comes after its page', async () => {
      const page = await host('late', frame(url('maidstone/prevent-hotline/en/')), false);
      const inside = page.frames()[1];
      assert.ok(inside);
      await until(
        () => heading(inside, 'csw-prevent-hotline'),
        () => 'the widget to render',
      );
      assert.equal((await heights(page)).frames[0], 300);
      await page.addScriptTag({url: `${stage.published.base}csw.js`});
      await until(
        async () => {
          const {frames, contents} = await heights(page);
          return frames[0] !== 300 && frames[0] === contents[0];
        },
        () => 'the frame to be as high as its page',
      );
      await page.close();
    });

    it('opens what its links lead to in a window of its own, and rings numbers where it is', async () => {
      const page = await host('links', frame(url('maidstone/pharmacy-list/en/')));
      const inside = page.frames()[1];
      assert.ok(inside);
      await until(
        () => heading(inside, 'csw-pharmacy-list'),
        () => 'the widget to render',
      );
      const targets = await inside.evaluate(() => {
        const map = document
          .querySelector('csw-pharmacy-list')
          ?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^=http]');
        const plain = document.querySelector<HTMLAnchorElement>('csw-pharmacy-list > * a[href^=http]');
        const number = document.querySelector<HTMLAnchorElement>('a[href^=tel]');
        for (const link of [map, number]) {
          link?.addEventListener('click', (event) => event.preventDefault());
          link?.click();
        }
        return [map?.target, plain?.target, number?.target];
      });
      assert.deepEqual(targets, ['_blank', '_blank', '']);
      await page.close();
    });

    it('grows again where the frame gets narrower, also against a style sheet for all frames', async () => {
      const page = await host(
        'narrower',
        `<style>iframe {height: 10px !important; width: 600px} .narrow iframe {width: 250px}</style>${frame(url('maidstone/prevent-hotline/en/'))}`,
      );
      const fits = async (): Promise<number | false> => {
        const {frames, contents} = await heights(page);
        return frames[0] !== undefined && frames[0] > 100 && frames[0] === contents[0] && frames[0];
      };
      const wide = await until(fits, () => 'the frame to fit its page');
      await page.evaluate(() => {
        document.documentElement.className = 'narrow';
      });
      await until(
        async () => {
          const narrow = await fits();
          return narrow !== false && narrow > wide;
        },
        () => 'the narrow frame to be higher than the wide one',
      );
      await page.close();
    });

    it('can be scrolled to its end where the page around it has no script', async () => {
      const page = await host('scrolls', frame(url('maidstone/emergency-contacts/en/')), false);
      const inside = page.frames()[1];
      assert.ok(inside);
      await until(
        () => heading(inside, 'csw-emergency-contacts'),
        () => 'the widget to render',
      );
      const end = await inside.evaluate(() => {
        const root = document.documentElement;
        scrollTo(0, root.scrollHeight);
        return {left: root.scrollHeight - innerHeight - scrollY, overflow: getComputedStyle(root).overflowY};
      });
      assert.ok(end.left <= 1, `${String(end.left)} px cannot be reached`);
      assert.equal(end.overflow, 'visible');
      await page.close();
    });

    it('believes a frame of ours alone, about its own height, and within bounds', async () => {
      const stranger = stage.host.add(
        '/stranger',
        `<!doctype html><script>parent.postMessage({type: 'csw-height', height: 900}, '*')</script>`,
      );
      const page = await host('bounds', `${frame(stranger)}${frame(url('uk/prevent-hotline/en/'))}`);
      await until(
        async () => ((await heights(page)).frames[1] ?? 300) !== 300,
        () => 'our own frame to get its height',
      );
      assert.equal((await heights(page)).frames[0], 300, 'a stranger’s frame stays as it was');
      // From here on our page has nothing to say by itself: it stays as high as it is.
      await page.frames()[2]?.evaluate(() => {
        document.documentElement.style.overflow = 'hidden';
        document.body.style.height = '640px';
        document.body.style.overflow = 'hidden';
        document.body.style.padding = '0';
      });
      await until(
        async () => (await heights(page)).frames[1] === 640,
        () => 'our page to say its last height',
      );

      /** What becomes of the frame's height when it sends something, and a sound height after it. */
      const after = async (height: unknown): Promise<string[]> => {
        await page.evaluate(() => {
          const heights: string[] = ((window as {heights?: string[]}).heights = []);
          const [, ours] = document.querySelectorAll('iframe');
          if (ours)
            new MutationObserver(() => heights.push(ours.style.height)).observe(ours, {attributeFilter: ['style']});
        });
        // From within our frame, as a page there that has been taken over would. Messages arrive in order.
        for (const one of [height, 777, 778])
          await page.frames()[2]?.evaluate((sent) => parent.postMessage({type: 'csw-height', height: sent}, '*'), one);
        return until(
          () =>
            page.evaluate(() => {
              const {heights = []} = window as {heights?: string[]};
              return heights.includes('778px') && heights;
            }),
          () => 'a sound height to be taken',
        );
      };
      for (const height of ['900', null, {}, []]) assert.deepEqual(await after(height), ['777px', '778px']);
      assert.equal((await after(1e9))[0], '5000px');
      assert.equal((await after(-5))[0], '100px');
      await page.close();
    });

    it('tells WordPress its height with the secret of the frame', async () => {
      const page = await host(
        'wordpress',
        `<script>addEventListener('message', ({data}) => { if (data.message === 'height') window.told = data })</script>
         <iframe sandbox="allow-scripts" src="${url('maidstone/prevent-hotline/en/')}#?secret=aB3dE6gH9j" width="500" height="300"></iframe>`,
        false,
      );
      const told = await until(
        () => page.evaluate(() => (window as {told?: {value: number; secret: string}}).told),
        () => 'the height for WordPress',
      );
      const {contents} = await heights(page);
      assert.equal(told.secret, 'aB3dE6gH9j');
      await until(
        async () => (await page.evaluate(() => (window as {told?: {value: number}}).told?.value)) === contents[0],
        () => `the height ${String(contents[0])}`,
      );
      await page.close();
    });

    it('becomes the page of the language that a visitor chooses, with its title and its first line', async () => {
      const {page} = await visit(stage.browser, `${url('maidstone/prevent-hotline/en/')}?theme=dark#x`);
      const english = await page.title();
      await until(
        () => heading(page, 'csw-prevent-hotline'),
        () => 'the widget to render',
      );
      await page.evaluate(() => {
        const menu = document.querySelector('csw-prevent-hotline')?.shadowRoot?.querySelector('select');
        if (!menu) throw new Error('there is no menu of languages');
        menu.value = 'ur';
        menu.dispatchEvent(new Event('change', {bubbles: true}));
      });
      await until(
        () => page.url() === `${url('maidstone/prevent-hotline/ur/')}?theme=dark#x`,
        () => `the Urdu page; it is ${page.url()}`,
      );
      await until(
        async () => (await heading(page, 'csw-prevent-hotline'))?.lang === 'ur',
        () => 'the widget to speak Urdu',
      );
      assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
      assert.notEqual(await page.title(), english);
      await page.close();
    });

    it('takes a theme from its address', async () => {
      for (const [theme, colour] of [
        ['dark', 'dark'],
        ['light', 'light'],
      ] as const) {
        const {page} = await visit(stage.browser, `${url('uk/prevent-hotline/en/')}?theme=${theme}`);
        await until(
          () => page.evaluate((wanted) => document.querySelector(`[theme=${wanted}]`) !== null, theme),
          () => 'the theme to be taken',
        );
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), colour);
        await page.close();
      }
    });
  });
}
