import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {until} from '../harness/until.js';
import {pageWith, scriptTag, strictPolicy, tags, widgets} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, heading, links, shownText, untilRendered, visit, type Visit} from './visit.js';

// One script tag on somebody's page with the strictest policy: what every council's website may be.

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a page with a strict policy, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (): Promise<Visit> => {
      const {host, published, browser} = stage;
      const url = host.add('/', pageWith(scriptTag(published)), {'Content-Security-Policy': strictPolicy(published)});
      const visited = await visit(browser, url);
      await untilRendered(visited, tags);
      return visited;
    };

    it('shows every number of every widget, and breaks no rule', async () => {
      const {page, complaints, violations} = await open();
      for (const [tag, facts] of Object.entries(widgets)) {
        const text = await shownText(page, tag);
        for (const fact of facts) assert.ok(text.includes(fact), `${tag} lacks ${fact}: ${text}`);
      }
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('puts what is typed into the text message, after the word that the police sort by', async () => {
      const {page, complaints} = await open();
      const tag = 'csw-report-hate-crime';
      for (const [index, text] of ['Someone shouted at me', 'Bus 71, High Street'].entries()) {
        const area = await page.evaluateHandle(
          (name, at) => document.querySelector(name)?.shadowRoot?.querySelectorAll('textarea')[at],
          tag,
          index,
        );
        const element = area.asElement();
        assert.ok(element, `there is no text field ${String(index + 1)}`);
        await element.type(text);
      }
      const typed = /^Police .*Someone shouted at me.*Bus 71, High Street/m;
      await until(async () => typed.test(await shownText(page, tag)), 'the message to be shown');
      const bodies = (await links(page, tag))
        .filter((link) => link.startsWith('sms:60066?&body='))
        .map((link) => decodeURIComponent(link.slice('sms:60066?&body='.length)));
      assert.ok(
        bodies.some((body) => typed.test(body)),
        `no sms: link has the message: ${bodies.join(' | ')}`,
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('follows the language of the page, and asks for nothing but its own files', async () => {
      const {page, requests, complaints, violations} = await open();
      const allowed = [
        page.url(),
        ...['csw.js', 'locales/cy.json', 'locales/ur.json'].map((file) => stage.published.base + file),
      ];
      const english = new Map<string, string | undefined>();
      for (const tag of tags) english.set(tag, (await heading(page, tag))?.text);
      for (const [lang, direction] of [
        ['cy', 'ltr'],
        ['ur', 'rtl'],
      ] as const) {
        await page.evaluate((value) => {
          document.documentElement.lang = value;
        }, lang);
        for (const tag of tags) {
          await until(async () => {
            const now = await heading(page, tag);
            return now?.lang === lang && now.text !== english.get(tag);
          }, `the heading of ${tag} in ${lang}`);
          assert.equal((await heading(page, tag))?.direction, direction, `${tag} in ${lang}`);
          const text = await shownText(page, tag);
          for (const fact of widgets[tag] ?? [])
            assert.ok(text.includes(fact), `${tag} in ${lang} lacks ${fact}: ${text}`);
        }
      }
      // Each file once, however many widgets there are.
      assert.deepEqual(requests.toSorted(), allowed.toSorted());
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}
