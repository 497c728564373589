import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import {until} from '../harness/until.js';
import {localeCodes} from '../../src/build/locale-files.js';
import {pageWith, scriptTag, tags, widgets} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, heading, shownText, visit, type Visit} from './visit.js';

// Every widget in every language, in the narrowest place that a page may give it.

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const column = `<main style="width: 200px"><h1>Council</h1>${tags.map((tag) => `<${tag}></${tag}>`).join('\n')}</main>`;

describe('every widget, 200 pixels wide', {skip: cannotPublish || cannotDrive('chromium')}, () => {
  const stage = useStage('chromium');

  const open = async (locale: string): Promise<Visit> => {
    const {host, published, browser} = stage;
    const html = pageWith(scriptTag(published), column)
      // Else the browser would ask for one.
      .replace('<head>', '<head><link rel="icon" href="data:,">')
      .replace('<html lang="en">', `<html lang="${locale}">`);
    const visited = await visit(browser, host.add(`/${locale}`, html));
    for (const tag of tags) {
      await until(
        async () => (await heading(visited.page, tag))?.lang === locale,
        () => `${tag} to speak ${locale}; the console says: ${visited.complaints.join(' | ') || 'nothing'}`,
      );
    }
    return visited;
  };

  /** The innermost of what sticks out of a widget's box, or of a box within it. */
  const stickingOut = ({page}: Visit, tag: string): Promise<string[]> =>
    page.evaluate((name) => {
      const widget = document.querySelector(name);
      const box = widget?.getBoundingClientRect();
      if (!widget?.shadowRoot || !box) return [`there is no ${name}`];
      return [...widget.shadowRoot.querySelectorAll<HTMLElement>('*')]
        .filter((element) => !element.closest('svg, select, .hidden') && element.textContent.trim() !== '')
        .filter((element) => {
          const {left, right} = element.getBoundingClientRect();
          // An inline element has no box that could cut its text off.
          const cutOff = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
          return cutOff || left < box.left - 1 || right > box.right + 1;
        })
        .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
        .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`);
    }, tag);

  for (const locale of ['en', ...localeCodes()]) {
    it(`fits in ${locale}, without an axe finding, with its numbers as they are`, async () => {
      const visited = await open(locale);
      const {page, complaints} = visited;
      for (const tag of tags) {
        assert.deepEqual(await stickingOut(visited, tag), [], `${tag} in ${locale}`);
        const text = await shownText(page, tag);
        for (const fact of widgets[tag] ?? []) assert.ok(text.includes(fact), `${tag} in ${locale} lacks ${fact}`);
      }
      await page.evaluate(axe);
      const {violations} = (await page.evaluate('axe.run("main")')) as AxeResults;
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
        [],
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('would be told of a word that is too long', async () => {
    const visited = await open('en');
    await visited.page.evaluate(() => {
      const title = document.querySelector('csw-pharmacy-list')?.shadowRoot?.querySelector('h2');
      if (title) Object.assign(title, {textContent: 'Unbreakable'.repeat(9)}).style.whiteSpace = 'nowrap';
    });
    assert.equal((await stickingOut(visited, 'csw-pharmacy-list')).length > 0, true);
    await visited.page.close();
  });
});
