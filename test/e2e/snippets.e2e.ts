import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Frame} from 'puppeteer-core';
import {type LocaleFallbacks, scriptTag, snippet, type SnippetForm, snippetForms} from '../../src/snippets/snippet.js';
import {root} from '../docs/documents.js';
import {numbersInSight} from '../editors/numbers-in-sight.js';
import {until} from '../harness/until.js';
import {widgets} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, visit} from './visit.js';

// Each form of a snippet on somebody's page: with and without a doctype, pasted once and twice, with and without scripts.

interface Pasted {
  readonly form: SnippetForm;
  readonly widget: string;
  /** Absent: the language of the page, which is English here. */
  readonly lang?: string;
}

const choices = [{widget: 'emergency-contacts'}, {widget: 'prevent-hotline', lang: 'ur'}];

const modes = {quirks: 'BackCompat', standards: 'CSS1Compat'} as const;

const localeOf = (lang: string): LocaleFallbacks =>
  JSON.parse(readFileSync(join(root, `dist/snippets/${lang}.json`), 'utf8')) as LocaleFallbacks;

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a pasted snippet, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const write = ({form, widget, lang}: Pasted): string => {
      const {base, integrity} = stage.published;
      const {dir, areas} = localeOf(lang ?? 'en');
      const fallback = areas.maidstone?.[widget] ?? assert.fail(`${widget} is not built`);
      const hash = integrity['csw.js'] ?? '';
      return snippet(form, {widget, embed: widget, area: 'maidstone', lang, base, integrity: hash, fallback, dir});
    };

    /** Somebody's page with the snippet in it; the address itself where that is the snippet. */
    const addressOf = (pasted: Pasted, mode: keyof typeof modes, times: number): string => {
      const code = write(pasted);
      if (pasted.form === 'link') return code.trim();
      const {base, integrity} = stage.published;
      const template = pasted.form === 'div' ? scriptTag({base, integrity: integrity['csw.js'] ?? ''}) : '';
      const head = `<html lang="en"><head><meta charset="utf-8"><title>Council</title><link rel="icon" href="data:,">${template}</head>`;
      const doctype = mode === 'standards' ? '<!doctype html>' : '';
      return stage.host.add(
        `/${[engine, pasted.form, pasted.widget, mode, String(times)].join('-')}`,
        `${doctype}${head}<body><h1>Council</h1>${code.repeat(times)}</body></html>`,
      );
    };

    /** Opens a page in which no script runs: Firefox cannot be told so, and gets it in a frame that may do nothing. */
    const openWithoutScript = async (address: string): Promise<Frame> => {
      const page = await stage.browser.newPage();
      if (engine === 'chromium') {
        await page.setJavaScriptEnabled(false);
        await page.goto(address);
        return page.mainFrame();
      }
      const frame = `<iframe sandbox="" src="${address}" width="800" height="600" title="No script"></iframe>`;
      await page.goto(stage.host.add('/no-script', `<!doctype html><title>Host</title>${frame}`));
      return page.frames().find((one) => one.url() === address) ?? assert.fail(`${address} is in no frame`);
    };

    /** Everything that a visitor has of the snippets in a page: it, or the frames in it. */
    const placesIn = async (page: Frame, form: SnippetForm, times: number): Promise<readonly Frame[]> => {
      if (form !== 'iframe') return [page];
      for (let index = 0; index < times; index++)
        // Frames wait until they are near.
        await page.evaluate((at) => document.querySelectorAll('iframe')[at]?.scrollIntoView(), index);
      const frames = (): Frame[] => page.childFrames().filter((one) => one.url().includes('/embed/'));
      await until(
        () => frames().length === times,
        () => `${String(times)} frames`,
      );
      return frames();
    };

    const numbersOf = ({widget}: Pasted): readonly string[] => widgets[`csw-${widget}`] ?? [];

    const assertNumbers = async (place: Frame, pasted: Pasted, times: number, what: string): Promise<void> => {
      const wanted = numbersOf(pasted);
      assert.ok(wanted.includes('999'));
      const seen = (await numbersInSight(place, wanted)).map(({number}) => number);
      for (const number of wanted)
        assert.ok(
          seen.filter((one) => one === number).length >= times,
          `${number} in sight of ${what}: ${seen.join()}`,
        );
    };

    /** How many widgets run in a place, and how many of their headings are there. */
    const running = (place: Frame, tag: string): Promise<{widgets: number; headings: number}> =>
      place.evaluate((name) => {
        const roots = [...document.querySelectorAll(name)].flatMap(({shadowRoot}) => shadowRoot ?? []);
        const headings = roots.flatMap((shadow) => [...shadow.querySelectorAll('h1, h2')].slice(0, 1));
        return {widgets: roots.length, headings: headings.length};
      }, tag);

    for (const form of snippetForms)
      for (const mode of form === 'link' ? (['standards'] as const) : (['quirks', 'standards'] as const))
        for (const choice of choices) {
          const pasted = {form, ...choice};
          const tag = `csw-${choice.widget}`;

          it(`is one widget for each paste: ${form}, ${choice.widget}, ${mode} mode`, async () => {
            for (const times of form === 'link' ? [1] : [1, 2]) {
              const {page, complaints} = await visit(stage.browser, addressOf(pasted, mode, times));
              assert.equal(await page.evaluate(() => document.compatMode), modes[mode]);
              const places = await placesIn(page.mainFrame(), form, times);
              for (const place of places) {
                const expected = form === 'html' ? 0 : times / places.length;
                if (expected > 0)
                  await until(
                    async () => (await heading(place, tag))?.lang === (choice.lang ?? 'en'),
                    () => `${tag} to speak: ${complaints.join(' | ')}`,
                  );
                await until(
                  async () => (await running(place, tag)).headings === expected,
                  () => `${String(expected)} widgets`,
                );
                assert.equal((await running(place, tag)).widgets, expected);
                await assertNumbers(place, pasted, times / places.length, `${String(times)} pasted`);
              }
              assert.deepEqual(complaints, []);
              await page.close();
            }
          });

          it(`has every number without JavaScript: ${form}, ${choice.widget}, ${mode} mode`, async () => {
            for (const times of form === 'link' ? [1] : [1, 2]) {
              const page = await openWithoutScript(addressOf(pasted, mode, times));
              assert.equal(await page.evaluate(() => document.compatMode), modes[mode]);
              for (const place of await placesIn(page, form, times)) {
                assert.equal((await running(place, tag)).widgets, 0, 'no script has run');
                const here = form === 'iframe' ? 1 : times;
                await assertNumbers(place, pasted, here, `${String(times)} pasted, no script`);
              }
              await page.page().close();
            }
          });
        }
  });
}
