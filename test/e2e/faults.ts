import type {Page} from 'puppeteer-core';

interface Watched {
  faults?: string[];
}

/** A script of the page's own, which writes down each `csw-fault` as `code: message`. It comes before ours. */
export const faultLog =
  "window.faults = []; addEventListener('csw-fault', ({detail}) => faults.push(`${detail.code}: ${detail.message}`));";

/** What it has written down, in order. */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(() => (window as Watched).faults ?? []);
