import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Host, startHost} from '../e2e/servers.js';
import {cannotDrive, type DrivenEngine, startBrowser} from '../e2e/visit.js';
import {numbersInSight} from './numbers-in-sight.js';

const number = '0800 138 1624';

/** By what it is, a page on which nobody can read the number. */
const outOfSight: Readonly<Record<string, string>> = {
  'in an element that is not displayed': `<p style="display: none">${number}</p>`,
  'in an element that is hidden': `<div style="visibility: hidden"><p>${number}</p></div>`,
  'as see-through text': `<div style="opacity: 0"><p>${number}</p></div>`,
  'in a comment': `<!-- ${number} -->`,
  'in a script': `<script type="text/plain">${number}</script>`,
  'cut off by a box without a height': `<div style="height: 0; overflow: hidden"><p>${number}</p></div>`,
  'under something else': `<p>${number}</p><div style="position: fixed; inset: 0; background: #fff"></div>`,
  'far outside of the page': `<p style="position: absolute; left: -9999px">${number}</p>`,
  'as a part of a longer number': `<p>${number}5</p>`,
  'with its groups turned round': `<p dir="rtl">${number} ا</p>`,
  'inside a tag whose shadow root has no slot': `<div><template shadowrootmode="open"><p>101</p></template>${number}</div>`,
};

const inSight: Readonly<Record<string, string>> = {
  'as text': `<p>${number}</p>`,
  'with no-break spaces': `<p>${number.replaceAll(' ', '&nbsp;')}</p>`,
  'far down the page': `<div style="height: 5000px"></div><p>${number}</p>`,
  'in order between letters from right to left': `<p dir="rtl"><bdi dir="ltr">${number}</bdi> ا</p>`,
  'in a shadow root in a shadow root': `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><p>${number}</p></template></div></template></div>`,
};

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`a number in plain sight, in ${engine}`, {skip: cannotDrive(engine)}, () => {
    let host: Host;
    let browser: Awaited<ReturnType<typeof startBrowser>>;
    before(async () => {
      host = await startHost();
      browser = await startBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await host.stop();
    });

    const seen = async (body: string): Promise<string[]> => {
      const [page = await browser.newPage()] = await browser.pages();
      await page.goto(
        host.add(`/${encodeURIComponent(body)}`, `<!doctype html><html lang="en"><body>${body}</body></html>`),
      );
      return (await numbersInSight(page, [number])).map((one) => one.number);
    };

    for (const [name, body] of Object.entries(outOfSight)) {
      it(`is none ${name}`, async () => assert.deepEqual(await seen(body), []));
    }
    for (const [name, body] of Object.entries(inSight)) {
      it(`is one ${name}`, async () => assert.deepEqual(await seen(body), [number]));
    }
  });
}
