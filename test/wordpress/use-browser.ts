import {after, before} from 'node:test';
import {type Browser, launch} from 'puppeteer-core';
import {chromiumOptions} from '../harness/browser-options.js';
import {findEngines} from '../harness/browsers.js';
import {type DrivenEngine, startBrowser} from '../e2e/visit.js';

/**
 * Chromium with the frames of other sites in the process of their page: a page whose scripts are switched off is one with
 * its frames.
 */
const startChromium = (): Promise<Browser> => {
  const options = chromiumOptions(findEngines().chromium ?? '');
  return launch({...options, args: [...(options.args ?? []), '--disable-site-isolation-trials']});
};

/** Who looks at posts; the browser is there once the suite runs. */
export interface Visitor {
  readonly browser: Browser;
}

/** Starts a browser before the tests of a suite, and closes it after them. */
export const useBrowser = (engine: DrivenEngine): Visitor => {
  const visitor: {browser?: Browser} = {};
  before(async () => {
    visitor.browser = await (engine === 'chromium' ? startChromium() : startBrowser(engine));
  });
  after(() => visitor.browser?.close());
  return visitor as Visitor;
};
