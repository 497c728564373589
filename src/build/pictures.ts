import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {type Browser, type HTTPRequest, launch} from 'puppeteer-core';
import {chromiumOptions} from '../../test/harness/browser-options.js';
import {findEngines} from '../../test/harness/browsers.js';
import {widgetNames} from './rollup-config.js';
import {smallPng} from './small-png.js';

// npm run pictures, after a build: draws docs/pictures/*.png, which the README shows, from the scripts in dist/.

const folder = 'docs/pictures';
const width = 420;

const someContacts = 'contacts="emergency police hate-incident-line"';

/** By the file's name, the tag as a page has it. */
const pictures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(widgetNames.map((name) => [name, `<csw-${name}></csw-${name}>`])),
  dark: `<csw-emergency-contacts theme="dark" ${someContacts}></csw-emergency-contacts>`,
  'right-to-left': `<csw-emergency-contacts lang="ur" ${someContacts}></csw-emergency-contacts>`,
};

const pageWith = (tag: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <style>
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
  </style>
  <script defer src="csw.js"></script>
  ${tag}
</html>`;

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json'};

/** Answers from dist/, and lets nothing out to the network. */
const answer = (request: HTTPRequest, page: string): Promise<void> => {
  const {pathname} = new URL(request.url());
  if (pathname === '/') return request.respond({contentType: 'text/html; charset=utf-8', body: page});
  const contentType = types[extname(pathname)];
  return contentType === undefined
    ? request.respond({status: 404})
    : request.respond({contentType, body: readFileSync(`dist${pathname}`)});
};

const draw = async (browser: Browser, tag: string): Promise<Uint8Array> => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
  await page.setViewport({width, height: 100, deviceScaleFactor: 2});
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, pageWith(tag)));
  await page.goto('https://widgets.example/');
  const [, lang = 'en'] = /lang="(.*?)"/.exec(tag) ?? [];
  await page.waitForSelector(`>>> [part="root"][lang="${lang}"]`);
  const picture = await page.screenshot({fullPage: true});
  await page.close();
  return picture;
};

const {chromium} = findEngines();
if (chromium === undefined) throw new Error('No Chromium. Install it, or name one in CHROME_PATH.');
mkdirSync(folder, {recursive: true});
const browser = await launch(chromiumOptions(chromium));
try {
  for (const [name, tag] of Object.entries(pictures)) {
    const picture = smallPng(Buffer.from(await draw(browser, tag)));
    writeFileSync(`${folder}/${name}.png`, picture);
    console.log(`${folder}/${name}.png: ${(picture.length / 1000).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
}
