import {type Browser, type Frame, launch, type Page} from 'puppeteer-core';
import {chromiumOptions, firefoxOptions} from '../harness/browser-options.js';
import {findEngines, wantedEngines} from '../harness/browsers.js';
import {until} from '../harness/until.js';

// What the end-to-end tests see and do in a page. They look by tag, role, text and address: classes may change.
//
// `page.waitForFunction` makes its function from text, which a strict CSP forbids; `evaluate` goes past the page's CSP.
// A function inside an evaluated one must have no name: tsx would call a helper that the page lacks.

/** The engines that Puppeteer drives. */
export type DrivenEngine = 'chromium' | 'firefox';

/** Why there is no such engine; `false` where there is. For the `skip` of a test. */
export const cannotDrive = (engine: DrivenEngine): string | false => {
  if (!wantedEngines().includes(engine)) return `CSW_ENGINES leaves ${engine} out`;
  return findEngines()[engine] ? false : `${engine} is not on this machine`;
};

export const startBrowser = (engine: DrivenEngine): Promise<Browser> => {
  const path = findEngines()[engine];
  if (path === undefined) throw new Error(`${engine} is not on this machine.`);
  return launch(engine === 'firefox' ? firefoxOptions(path) : chromiumOptions(path));
};

interface Watched {
  violations?: string[];
}

export interface Visit {
  readonly page: Page;
  /** Every address that the page asked a server for, in order. */
  readonly requests: readonly string[];
  /** What went wrong, in the page's scripts and on its console: errors and warnings. */
  readonly complaints: readonly string[];
  /** What the page's Content Security Policy forbade, as the page itself is told. */
  readonly violations: () => Promise<string[]>;
}

/** Opens a page in a tab of its own, with an eye on what it does from the first byte on. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    // Firefox has a `data:` font of its own, which goes nowhere.
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = ((window as Watched).violations = []);
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      violations.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.goto(url);
  return {page, requests, complaints, violations: () => page.evaluate(() => (window as Watched).violations ?? [])};
};

/** Waits until each of these widgets has its first words in its shadow root. */
export const untilRendered = async ({page, complaints}: Visit, tags: readonly string[]): Promise<void> => {
  for (const tag of tags) {
    await until(
      () => heading(page, tag),
      () => `${tag} to render; the console says: ${complaints.join(' | ') || 'nothing'}`,
    );
  }
};

/** The text that a widget shows in its shadow root; its fallback is not part of it. */
export const shownText = (page: Page, tag: string): Promise<string> =>
  page.evaluate(
    (name) =>
      [...(document.querySelector(name)?.shadowRoot?.children ?? [])]
        .map((child) => (child as HTMLElement).innerText)
        .join('\n'),
    tag,
  );

/** The addresses of the links in a widget's shadow root. */
export const links = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate(
    (name) => [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href),
    tag,
  );

/** A widget's first heading, or its button where it has none: what it says, its language and its direction. */
export const heading = (
  page: Page | Frame,
  tag: string,
): Promise<{text: string; lang: string; direction: string} | undefined> =>
  page.evaluate((name) => {
    const element = document
      .querySelector(name)
      ?.shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, a[part="button"]');
    return element
      ? {
          text: element.innerText,
          lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
          direction: getComputedStyle(element).direction,
        }
      : undefined;
  }, tag);
