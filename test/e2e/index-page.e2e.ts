import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {until} from '../harness/until.js';
import {tags} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, untilRendered, visit, type Visit} from './visit.js';

// The first page of the built site, where an editor looks at each widget and copies its snippet.

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the index page, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (): Promise<Visit> => {
      const visited = await visit(stage.browser, `${stage.published.base}index.html`);
      await untilRendered(visited, tags);
      return visited;
    };

    /** What stands in the snippet of each widget. */
    const snippets = ({page}: Visit): Promise<string[]> =>
      page.evaluate(() => [...document.querySelectorAll('pre')].map(({textContent}) => textContent));

    const select = async ({page}: Visit, label: string, value: string): Promise<void> => {
      const handle = await page.evaluateHandle(
        (text) =>
          [...document.querySelectorAll('label')]
            .find(({textContent}) => textContent.trim().startsWith(text))
            ?.querySelector('select') ?? null,
        label,
      );
      const element = handle.asElement();
      assert.ok(element, `there is no menu "${label}"`);
      await element.select(value);
    };

    it('shows each widget beside its snippet, and asks nobody but its own server', async () => {
      const visited = await open();
      const {page, requests, complaints, violations} = visited;
      const texts = await snippets(visited);
      assert.equal(texts.length, tags.length);
      for (const [index, tag] of tags.entries()) {
        assert.match(texts[index] ?? '', new RegExp(`<${tag}>`));
        assert.ok(texts[index]?.includes(stage.published.integrity['csw.js'] ?? '?'));
      }
      for (const url of requests) assert.ok(url.startsWith(stage.published.origin), url);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('shows each widget in the language and for the area that an editor picks, and says so in the snippet', async () => {
      const visited = await open();
      const {page, complaints} = visited;
      await select(visited, 'Language', 'ne');
      await select(visited, 'Area', 'uk');
      for (const tag of tags) {
        await until(
          async () => (await heading(page, tag))?.lang === 'ne',
          () => `${tag} to speak Nepali; the console says: ${complaints.join(' | ') || 'nothing'}`,
        );
      }
      for (const text of await snippets(visited)) assert.match(text, /<csw-[a-z-]+ lang="ne" area="uk">/);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('leads translators to their page', async () => {
      const {page} = await open();
      const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({href}) => href));
      assert.ok(
        links.some((link) => link.startsWith(`${stage.published.base}translate/`)),
        links.join(', '),
      );
      await page.close();
    });
  });
}
