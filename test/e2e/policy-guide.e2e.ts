import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {snippet, type LocaleFallbacks, type SnippetForm} from '../../src/snippets/snippet.js';
import {blocks, root} from '../docs/documents.js';
import {until} from '../harness/until.js';
import {scriptTag} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, visit} from './visit.js';

// docs/content-security-policy.md, followed word by word: each form on a page that allows what the guide says, and no more.

const guide = 'docs/content-security-policy.md';
const [forWidgets = '', forFrames = ''] = blocks('http')
  .filter(({document}) => document === guide)
  .map(({code}) => code.replace(/^Content-Security-Policy: /, '').trim());

const {dir, areas} = JSON.parse(readFileSync(join(root, 'dist/snippets/pl.json'), 'utf8')) as LocaleFallbacks;

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the guide for sites with a policy, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const write = (form: SnippetForm): string => {
      const {base, integrity} = stage.published;
      const fallback = areas.maidstone?.['emergency-contacts'];
      assert.ok(fallback);
      return snippet(form, {
        widget: 'emergency-contacts',
        embed: 'emergency-contacts',
        area: 'maidstone',
        lang: 'pl',
        base,
        integrity: integrity['csw.js'] ?? '',
        fallback,
        dir,
      });
    };

    const open = (body: string, policy: string): ReturnType<typeof visit> => {
      const here = policy.replaceAll('https://widgets.example/0.1.0/', stage.published.base);
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Council</title>${body}`;
      const url = stage.host.add('/guide', html, {'Content-Security-Policy': `default-src 'none'; ${here}`});
      return visit(stage.browser, url);
    };

    for (const form of ['element', 'div'] as const) {
      it(`is enough for the form "${form}"`, async () => {
        const script = form === 'div' ? scriptTag(stage.published) : '';
        const {page, violations} = await open(script + write(form), forWidgets);
        await until(
          async () => (await heading(page, 'csw-emergency-contacts'))?.lang === 'pl',
          () => 'the widget to speak Polish',
        );
        assert.deepEqual(await violations(), []);
        await page.close();
      });
    }

    it('is enough for a frame, whose widget works whatever the page forbids', async () => {
      const {page, violations} = await open(write('iframe'), forFrames);
      const frame = await until(
        () => page.frames().find((one) => one.url().includes('/embed/')),
        () => 'the frame',
      );
      await until(
        async () => (await heading(frame, 'csw-emergency-contacts'))?.lang === 'pl',
        () => 'the widget to speak Polish',
      );
      assert.match(await page.evaluate(() => document.body.innerText), /999/, 'the line above the frame');
      // The guide says what becomes of the style attribute.
      assert.deepEqual(
        (await violations()).filter((one) => !one.startsWith('style-src')),
        [],
      );
      assert.equal(await page.evaluate(() => document.querySelector('iframe')?.clientWidth), 600);
      await page.close();
    });

    it('keeps the page’s own words where the policy keeps their language from loading, as the guide says', async () => {
      const [script = ''] = forWidgets.split(';');
      for (const form of ['element', 'div'] as const) {
        const tag = form === 'div' ? scriptTag(stage.published) : '';
        const {page, complaints} = await open(tag + write(form), script);
        await until(
          () => complaints.some((complaint) => complaint.includes('locale-failed')),
          () => 'the widget to say that its language did not load',
        );
        const shown = await page.evaluate(() => {
          const words = document.querySelector<HTMLElement>('[lang=pl] h2');
          const root = document.querySelector('csw-emergency-contacts')?.shadowRoot;
          return {
            height: words?.getBoundingClientRect().height ?? 0,
            own: root?.querySelector('h2')?.textContent ?? '',
          };
        });
        assert.ok(shown.height > 0, `${form}: the Polish words are in sight`);
        assert.equal(shown.own, '', `${form}: no English in their place`);
        await page.close();
      }
    });

    it('leaves every number readable where nothing is allowed', async () => {
      for (const form of ['element', 'div', 'html'] as const) {
        const script = form === 'div' ? scriptTag(stage.published) : '';
        const {page} = await open(script + write(form), '');
        const text = await page.evaluate(() => document.body.innerText);
        for (const number of ['999', '101', '60066', '0800 138 1624', '0800 789 321', '0800 032 4539'])
          assert.ok(text.includes(number), `${form} lacks ${number}`);
        await page.close();
      }
    });
  });
}
