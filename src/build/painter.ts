import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {type HTTPRequest, launch, type Page} from 'puppeteer-core';
import {chromiumOptions} from '../../test/harness/browser-options.js';
import {findEngines} from '../../test/harness/browsers.js';

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json'};

const pageWith = (tag: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <style>
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
  </style>
  <script defer src="csw.js"></script>
  ${tag}
</html>`;

/** Answers from dist/, and lets nothing out to the network. */
const answer = (request: HTTPRequest, tag: string): Promise<void> => {
  const {pathname} = new URL(request.url());
  if (pathname === '/') return request.respond({contentType: 'text/html; charset=utf-8', body: pageWith(tag)});
  const contentType = types[extname(pathname)];
  return contentType === undefined
    ? request.respond({status: 404})
    : request.respond({contentType, body: readFileSync(`dist${pathname}`)});
};

/** Draws the page that has one tag, as the scripts in dist/ show it, and nothing else. */
export interface Painter {
  /**
   * @param width of the page, in CSS pixels
   * @param scale how many pixels a CSS pixel has
   */
  readonly open: (tag: string, width: number, scale: number) => Promise<Page>;
}

/** Runs `paint` with a painter, in the machine's Chromium. */
export const withPainter = async (paint: (painter: Painter) => Promise<void>): Promise<void> => {
  const {chromium} = findEngines();
  if (chromium === undefined) throw new Error('No Chromium. Install it, or name one in CHROME_PATH.');
  const browser = await launch(chromiumOptions(chromium));
  try {
    await paint({
      open: async (tag, width, scale) => {
        const page = await browser.newPage();
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
        await page.setViewport({width, height: 100, deviceScaleFactor: scale});
        await page.setRequestInterception(true);
        page.on('request', (request) => void answer(request, tag));
        await page.goto('https://widgets.example/');
        const [, lang = 'en'] = /lang="(.*?)"/.exec(tag) ?? [];
        await page.waitForSelector(`>>> [part="root"][lang="${lang}"]`);
        return page;
      },
    });
  } finally {
    await browser.close();
  }
};
