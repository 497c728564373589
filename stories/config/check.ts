import {readFile} from 'node:fs/promises';
import {launch} from 'puppeteer-core';
import {chromiumOptions} from '../../test/harness/browser-options.js';
import {findEngines} from '../../test/harness/browsers.js';
import {serve} from './serve.js';

// npm run storybook:check, after storybook:build: shows each story and says what is wrong with it: an error, a play
// function that failed, what axe found.

interface Report {
  readonly status: string;
  /** Without `violations`, axe itself failed. */
  readonly result: {readonly violations?: readonly {readonly id: string; readonly help: string}[]};
}

interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly Report[];
}

/** Storybook's own line between the story and its frame. */
declare const __STORYBOOK_ADDONS_CHANNEL__: {
  readonly on: (event: 'storyFinished', listener: (finished: Finished) => void) => void;
  readonly emit: (event: 'setCurrentStory', story: {readonly storyId: string; readonly viewMode: 'story'}) => void;
};

const folder = process.argv[2] ?? 'dist-storybook';
const index = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, {readonly id: string; readonly type: 'docs' | 'story'}>>;
};
const {chromium} = findEngines();
if (chromium === undefined) throw new Error('No Chromium. Install it, or name one in CHROME_PATH.');

const {address, stop} = await serve(folder);
const browser = await launch(chromiumOptions(chromium));
let wrong = 0;
try {
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    errors.push(String(error));
  });
  await page.goto(`${address}iframe.html`);
  await page.waitForFunction('globalThis.__STORYBOOK_ADDONS_CHANNEL__');
  for (const {id, type} of Object.values(index.entries)) {
    if (type === 'docs') continue;
    errors = [];
    const {status, reporters} = await page.evaluate(
      (storyId) =>
        new Promise<Finished>((resolve) => {
          __STORYBOOK_ADDONS_CHANNEL__.on('storyFinished', (finished) => {
            if (finished.storyId === storyId) resolve(finished);
          });
          __STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
        }),
      id,
    );
    const violations = reporters
      .filter((report) => report.status !== 'passed')
      .flatMap(({result}) => result.violations ?? [{id: 'axe', help: 'it did not run'}]);
    const problems = [
      ...errors,
      ...violations.map((violation) => `${violation.id}: ${violation.help}`),
      ...(status === 'success' ? [] : [`the story ended with "${status}"`]),
      ...(reporters.length > 0 ? [] : ['axe did not look at it']),
    ];
    for (const problem of problems) console.log(`${id}: ${problem}`);
    if (problems.length > 0) wrong++;
  }
} finally {
  await browser.close();
  stop();
}
console.log(`${String(Object.keys(index.entries).length)} entries, ${String(wrong)} with something wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
