import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementHandle} from 'puppeteer-core';
import {until} from '../harness/until.js';
import {pageWith, scriptTag, strictPolicy, tags, widgets} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, shownText, untilRendered, visit, type Visit} from './visit.js';

// A visitor who does not read the language of the page finds their own, and says no word of it to anybody.

/** The first thing in a widget that a selector finds. */
const inside = async ({page}: Visit, tag: string, selector: string): Promise<ElementHandle> => {
  const handle = await page.evaluateHandle(
    (name, query) => document.querySelector(name)?.shadowRoot?.querySelector(query) ?? null,
    tag,
    selector,
  );
  const element = handle.asElement();
  assert.ok(element, `there is no ${selector} in ${tag}`);
  return element as ElementHandle;
};

const untilAllSpeak = async (visited: Visit, locale: string): Promise<void> => {
  for (const tag of tags) {
    await until(
      async () => (await heading(visited.page, tag))?.lang === locale,
      () => `${tag} to speak ${locale}; the console says: ${visited.complaints.join(' | ') || 'nothing'}`,
    );
  }
};

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the languages of an English page, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (attributes = ''): Promise<Visit> => {
      const {host, published, browser} = stage;
      const page = pageWith(scriptTag(published).replace('<script', `<script ${attributes}`));
      const url = host.add('/', page, {'Content-Security-Policy': strictPolicy(published)});
      const visited = await visit(browser, url);
      await untilRendered(visited, tags);
      return visited;
    };

    it('have Polish for a Polish reader, in every widget, with the numbers as they are', async () => {
      const visited = await open();
      const {page, requests, complaints, violations} = visited;
      const menu = await inside(visited, 'csw-emergency-contacts', 'select');
      const names = await menu.evaluate((select) =>
        [...(select as HTMLSelectElement).options].map(({text}) => text.trim()),
      );
      for (const name of ['English', 'Polski', 'Cymraeg', 'नेपाली', 'ਪੰਜਾਬੀ', 'اردو', 'العربية', 'Українська'])
        assert.ok(names.includes(name), `${name} is not in ${names.join(', ')}`);
      await menu.select('pl');
      await untilAllSpeak(visited, 'pl');
      for (const [tag, facts] of Object.entries(widgets)) {
        const text = await shownText(page, tag);
        for (const fact of facts) assert.ok(text.includes(fact), `${tag} in Polish lacks ${fact}`);
      }
      const files = ['csw.js', 'locales/pl.json'].map((file) => stage.published.base + file);
      assert.deepEqual(requests.toSorted(), [page.url(), ...files].toSorted());
      assert.equal(await page.evaluate(() => document.cookie), '');
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('lead back to English from the note that says that a translation is a draft', async () => {
      const visited = await open();
      await (await inside(visited, 'csw-pharmacy-list', 'select')).select('uk');
      await untilAllSpeak(visited, 'uk');
      assert.match(await shownText(visited.page, 'csw-pharmacy-list'), /This translation is a draft\./);
      const button = await inside(visited, 'csw-pharmacy-list', '[part="draft"] button');
      await button.evaluate((element) => (element as HTMLElement).click());
      await untilAllSpeak(visited, 'en');
      assert.doesNotMatch(await shownText(visited.page, 'csw-pharmacy-list'), /draft/);
      await visited.page.close();
    });

    it('are left alone where the script tag says so', async () => {
      const visited = await open('data-languages="off"');
      const menus = await visited.page.evaluate(
        (names) => names.filter((name) => document.querySelector(name)?.shadowRoot?.querySelector('select')),
        tags,
      );
      assert.deepEqual(menus, []);
      await visited.page.close();
    });
  });
}
