import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {until} from '../harness/until.js';
import {pageWith, scriptTag, strictPolicy, tags, widgets} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, links, shownText, untilRendered, visit} from './visit.js';

// A browser that refuses the script, or what the script does, leaves the reader with numbers all the same.

const fallback = 'In an emergency ring 999.';
const withFallback = tags.map((tag) => `<${tag}><p>${fallback}</p></${tag}>`).join('\n');

/** The text of a tag's own content, where it can be seen. */
const visibleFallback = (page: Page, tag: string): Promise<string> =>
  page.evaluate((name) => {
    const paragraph = document.querySelector<HTMLElement>(`${name} > p`);
    return paragraph?.checkVisibility({visibilityProperty: true, opacityProperty: true}) ? paragraph.innerText : '';
  }, tag);

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a page that refuses, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    it('shows the fallback where the script is not the one that it names', async () => {
      const hash = `sha384-${'A'.repeat(64)}`;
      const url = stage.host.add('/integrity', pageWith(scriptTag(stage.published, hash), withFallback));
      const {page, requests} = await visit(stage.browser, url);
      assert.ok(requests.includes(`${stage.published.base}csw.js`), 'the script was not asked for');
      for (const tag of tags) {
        assert.equal(
          await page.evaluate((name) => customElements.get(name) === undefined, tag),
          true,
          `${tag} is registered`,
        );
        assert.equal(await visibleFallback(page, tag), fallback, tag);
      }
      await page.close();
    });

    const trustedTypes = (names: string): {'Content-Security-Policy': string} => ({
      'Content-Security-Policy': strictPolicy(
        stage.published,
        `require-trusted-types-for 'script'; trusted-types ${names}`,
      ),
    });

    it('renders with Trusted Types where the policy "csw" is allowed', async () => {
      const url = stage.host.add('/allowed', pageWith(scriptTag(stage.published), withFallback), trustedTypes('csw'));
      const visited = await visit(stage.browser, url);
      await untilRendered(visited, tags);
      const {page, complaints, violations} = visited;
      for (const [tag, facts] of Object.entries(widgets)) {
        const text = await shownText(page, tag);
        for (const fact of facts) assert.ok(text.includes(fact), `${tag} lacks ${fact}: ${text}`);
      }
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('shows the fallback with Trusted Types where no policy is allowed', async (t) => {
      const url = stage.host.add(
        '/refused',
        pageWith(scriptTag(stage.published), withFallback),
        trustedTypes("'none'"),
      );
      const {page, complaints} = await visit(stage.browser, url);
      if (await page.evaluate(() => !('trustedTypes' in window))) {
        t.skip(`${engine} has no Trusted Types`);
        return;
      }
      for (const tag of tags) {
        await until(
          () => complaints.some((text) => text.startsWith(`${tag}: render-failed`)),
          `${tag} to say that it failed`,
        );
        assert.equal(await visibleFallback(page, tag), fallback, tag);
      }
      await page.close();
    });

    it('shows bare numbers with Trusted Types where no policy is allowed and there is no fallback', async (t) => {
      const url = stage.host.add('/bare', pageWith(scriptTag(stage.published)), trustedTypes("'none'"));
      const {page} = await visit(stage.browser, url);
      if (await page.evaluate(() => !('trustedTypes' in window))) {
        t.skip(`${engine} has no Trusted Types`);
        return;
      }
      await until(
        async () => (await links(page, 'csw-leave-page')).includes('https://www.gov.uk/'),
        'the link that leaves',
      );
      for (const tag of tags.filter((name) => !['csw-pharmacy-list', 'csw-leave-page'].includes(name))) {
        await until(async () => (await links(page, tag)).includes('tel:999'), `the numbers of ${tag}`);
        const text = await shownText(page, tag);
        for (const number of widgets[tag] ?? []) assert.ok(text.includes(number), `${tag} lacks ${number}: ${text}`);
      }
      await page.close();
    });
  });
}
