import {createHash} from 'node:crypto';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {scriptTag, widgets} from '../e2e/pages.js';
import type {Stage} from '../e2e/stage.js';
import {heading} from '../e2e/visit.js';
import {until} from '../harness/until.js';
import {type NumberInSight, numbersInSight} from './numbers-in-sight.js';

export const tag = 'csw-emergency-contacts';
export const numbers = widgets[tag] ?? [];

/** What a visitor meets on a page. */
export interface Sight {
  /** Whether a widget runs in the page itself, outside of frames. */
  readonly widget: boolean;
  /** What is to be read in the page itself. */
  readonly numbers: readonly NumberInSight[];
  /** Whether a link there leads to the widget's own page. */
  readonly hasLink: boolean;
  /** What stands in the frame, where there is one in sight. */
  readonly frame?: {readonly widget: boolean; readonly numbers: readonly NumberInSight[]};
}

export interface SavedPage {
  /** What an editor saved. */
  readonly saved: string;
  /** Whether the site's template has our script. */
  readonly inTemplate: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const pageOf = ({saved, inTemplate, lang, dir}: SavedPage, {published}: Stage): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>Council</title>${inTemplate ? scriptTag(published) : ''}</head>
<body>
${saved}
</body>
</html>`;

const awaitWidget = async (page: Page | Frame, what: string): Promise<boolean> => {
  // Deferred scripts have run by now: where nothing is to become a widget, nothing will.
  const upgrades = await page.evaluate((name) => Boolean(document.querySelector(name)?.shadowRoot), tag);
  if (upgrades) await until(() => heading(page, tag), what);
  return upgrades;
};

/** Whether the first lines of a frame can be seen: WordPress keeps one out of sight until it has told its height. */
export const frameInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.scrollIntoView({behavior: 'instant'});
    const {x, y, width, height} = frame?.getBoundingClientRect() ?? new DOMRect();
    return width >= 200 && height >= 200 && document.elementFromPoint(x + width / 2, y + 50) === frame;
  });

const seeFrame = async (page: Page, script: boolean): Promise<Sight['frame']> => {
  if (await page.evaluate(() => document.querySelector('iframe') === null)) return undefined;
  if (script) await until(() => frameInSight(page), 'the frame to be in sight');
  else if (!(await frameInSight(page))) return undefined;
  const embedded = (): Frame[] =>
    page.frames().filter((one) => one !== page.mainFrame() && one.url().includes('/embed/'));
  await until(() => embedded().length > 0, 'the frame to load');
  const [frame] = embedded();
  if (!frame) return undefined;
  await until(() => frame.evaluate(() => document.readyState === 'complete'), 'the page in the frame to load');
  return {widget: await awaitWidget(frame, 'the widget in the frame'), numbers: await numbersInSight(frame, numbers)};
};

/** What a visitor meets at an address. */
export const visitAddress = async (url: string, browser: Browser, {script = true} = {}): Promise<Sight> => {
  // One tab for all: a new one takes longer than what is done in it.
  const [page = await browser.newPage()] = await browser.pages();
  if (!script) await page.setJavaScriptEnabled(false);
  try {
    await page.goto(url);
    const widget = await awaitWidget(page, 'the widget');
    const inPage = await numbersInSight(page, numbers);
    const hasLink = await page.evaluate(() => document.querySelector('a[href*="/embed/"]') !== null);
    const frame = await seeFrame(page, script);
    return {widget, numbers: inPage, hasLink, ...(frame && {frame})};
  } finally {
    if (!script) await page.setJavaScriptEnabled(true);
  }
};

/** Opens what an editor saved as a page of somebody's site. */
export const visitSaved = (saved: SavedPage, stage: Stage, {script = true} = {}): Promise<Sight> => {
  const html = pageOf(saved, stage);
  const url = stage.host.add(`/${createHash('sha256').update(html).digest('hex')}`, html);
  return visitAddress(url, stage.browser, {script});
};
