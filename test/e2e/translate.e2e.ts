import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import {until} from '../harness/until.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, visit, type Visit} from './visit.js';

// The translators' desk as it is published, under its own policy: what a translator has who has a browser and nothing else.

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const polish = fileURLToPath(new URL('../../locales/pl.xlf', import.meta.url));
const text = readFileSync(polish, 'utf8');
/** What the file says of "Call". */
const [call = '', translated = ''] = /<trans-unit id="contact\.call">[^]*?>([^<>]*)<\/target>/.exec(text) ?? [];

/** Chooses a file from the computer, as the browser's own window would let somebody do it. */
const choose = async ({page}: Visit, path: string): Promise<void> => {
  const input = await until(() => page.$('input[type=file]'), 'the desk to load');
  await input.uploadFile(path);
};

/** Opens the Polish file, and waits until the widgets are drawn. */
const choosePolish = async (visited: Visit): Promise<Visit> => {
  await choose(visited, polish);
  await until(() => visited.page.$('.places a'), 'the previews to be drawn');
  return visited;
};

const expectAccessible = async ({page}: Visit, what: string): Promise<void> => {
  await page.evaluate(axe);
  const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
  assert.deepEqual(
    violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
    [],
    what,
  );
};

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`the translators’ desk, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    const open = async (): Promise<Visit> => {
      const visited = await visit(stage.browser, `${stage.published.base}translate/`);
      await until(() => visited.page.$('#locale'), 'the desk to load');
      return visited;
    };

    const openPolish = async (): Promise<Visit> => choosePolish(await open());

    /** What a preview shows where a message stands. */
    const shown = ({page}: Visit, preview: string, id: string): Promise<string[]> =>
      page.evaluate(
        (name, message) =>
          [...document.querySelectorAll(`#preview-${name} .frame > *`)]
            .flatMap((widget) => [
              ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(`[data-message="${message}"]`) ?? []),
            ])
            .map(({textContent}) => textContent),
        preview,
        id,
      );

    const pageText = ({page}: Visit): Promise<string> => page.evaluate(() => document.body.innerText);

    const focusedField = ({page}: Visit): Promise<string> =>
      page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.id : ''));

    /** Nothing broke, nothing was forbidden, and nothing was asked of anybody but the folder of the page. */
    const expectQuiet = async ({requests, complaints, violations}: Visit): Promise<void> => {
      assert.deepEqual(complaints, []);
      assert.deepEqual(await violations(), []);
      const own = `${stage.published.base}translate/`;
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(own)),
        [],
      );
    };

    it('shows a file, takes an edit with the keyboard alone, and shows it in the widgets', async () => {
      const visited = await openPolish();
      const {page} = visited;
      assert.deepEqual([...new Set(await shown(visited, 'prevent-hotline', 'contact.call'))], [translated]);
      // From the start of the list to the first preview: the Tab key stops at no button of a widget.
      await page.focus('.frame');
      for (let presses = 0; (await focusedField(visited)) === ''; presses++) {
        assert.ok(presses < 40, 'the arrow keys never came to "Call"');
        await page.keyboard.press('ArrowDown');
        const at = await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          return focused instanceof HTMLElement ? focused.dataset.message : undefined;
        });
        if (at === 'contact.call') await page.keyboard.press('Enter');
      }
      assert.equal(await focusedField(visited), 'field-contact.call');
      await page.keyboard.press('End');
      await page.keyboard.type(' teraz');
      await until(
        async () =>
          (await shown(visited, 'prevent-hotline', 'contact.call')).every((said) => said === `${translated} teraz`),
        'the edit to be shown',
      );
      assert.match(await pageText(visited), /1 changed message\. Not downloaded yet\./);
      await expectQuiet(visited);
      await page.close({runBeforeUnload: false});
    });

    it('shows English for what the gate refuses, and says why', async () => {
      const visited = await openPolish();
      const {page} = visited;
      await page.focus('[id="open-contact.call"]');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await focusedField(visited), 'field-contact.call');
      await page.keyboard.press('End');
      await page.keyboard.type(' 112');
      await until(
        async () => (await shown(visited, 'prevent-hotline', 'contact.call')).every((said) => said === 'Call'),
        'English to stand there',
      );
      assert.match(await pageText(visited), /Must be mended: The translation has the number "112"/);
      await expectQuiet(visited);
      await page.close({runBeforeUnload: false});
    });

    it('is stepped into and out of with the Tab key, widget by widget', async () => {
      const visited = await openPolish();
      const {page} = visited;
      await page.focus('.frame');
      const stops: string[] = [];
      while (stops.length < 20) {
        const stop = await page.evaluate(
          () => document.activeElement?.closest('.preview')?.id ?? document.activeElement?.localName ?? '',
        );
        if (!stop.startsWith('preview-')) break;
        stops.push(stop);
        await page.keyboard.press('Tab');
      }
      assert.equal(new Set(stops).size, stops.length, stops.join());
      assert.ok(stops.length >= 5, stops.join());
      await page.close({runBeforeUnload: false});
    });

    it('opens each language of the site, and has no axe finding in it', async () => {
      const visited = await open();
      const {page} = visited;
      await expectAccessible(visited, 'the start');
      for (const locale of ['ur', 'uk']) {
        await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
        await page.select('#locale', locale);
        const buttons = await page.$$('form button');
        await buttons[0]?.click();
        await until(async () => (await pageText(visited)).includes(`${locale}.xlf`), `${locale} to open`);
        await until(() => page.$('.places a'), 'the previews to be drawn');
        await page.evaluate(() => document.getElementById('open-contact.run-by')?.click());
        await expectAccessible(visited, locale);
      }
      await expectQuiet(visited);
      await page.close({runBeforeUnload: false});
    });

    it('says where a file is broken, and how to mend it', async () => {
      const visited = await open();
      const {page} = visited;
      await choose(visited, fileURLToPath(new URL('../../package.json', import.meta.url)));
      await until(async () => (await pageText(visited)).includes('cannot be read: package.json'), 'the reasons');
      assert.match(await pageText(visited), /Line 1: /);
      await expectQuiet(visited);
      await page.close({runBeforeUnload: false});
    });
  });
}

describe('the translators’ desk, in Chromium alone', {skip: cannotPublish || cannotDrive('chromium')}, () => {
  const stage = useStage('chromium');

  const openPolish = async (width: number): Promise<Visit> => {
    const visited = await visit(stage.browser, `${stage.published.base}translate/`);
    await visited.page.setViewport({width, height: 900});
    return choosePolish(visited);
  };

  it('saves the file byte for byte but for what was changed', async () => {
    const {page} = await openPolish(1200);
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    try {
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
      await page.evaluate(() => document.getElementById('open-contact.call')?.click());
      await page.focus('[id="field-contact.call"]');
      await page.keyboard.press('End');
      await page.keyboard.type(' & teraz');
      await page.click('.save button');
      await until(
        () => existsSync(join(folder, 'pl.xlf')),
        () => `pl.xlf; there is ${readdirSync(folder).join()}`,
      );
      const changed = call.replace(`>${translated}</target>`, `>${translated} &amp; teraz</target>`);
      assert.notEqual(changed, call);
      assert.equal(readFileSync(join(folder, 'pl.xlf'), 'utf8'), text.replace(call, changed));
    } finally {
      await rm(folder, {recursive: true});
    }
    await page.close({runBeforeUnload: false});
  });

  for (const scheme of ['light', 'dark']) {
    it(`fits 320 pixels and has no axe finding, in ${scheme} colours`, async () => {
      const visited = await openPolish(320);
      const {page} = visited;
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.evaluate(() => document.getElementById('open-contact.run-by')?.click());
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      await expectAccessible(visited, scheme);
      await page.close({runBeforeUnload: false});
    });
  }
});
