import {setTimeout as pause} from 'node:timers/promises';
import {describe} from '../build/build-locales.js';
import type {PageExpectations, PageReport} from '../snippets/page-report.js';
import {readPage} from '../snippets/read-page.js';
import {hasError} from '../translation/finding.js';
import {ownVersion, readBuilt} from './built-files.js';
import type {Command} from './command.js';
import {checkPages} from './pages/check-pages.js';
import {outsideNumbers} from './pages/outside-numbers.js';
import {pageJson} from './pages/page-json.js';
import {pageTable} from './pages/page-table.js';
import {pageTargets} from './pages/page-targets.js';
import {politeFetch, type PoliteOptions} from './pages/polite-fetch.js';
import {progress, type ProgressStream} from './pages/progress.js';
import {isPublicAddress} from './pages/public-address.js';
import {readOptions} from './read-options.js';
import {publicFile} from './updates-files.js';

const options = {
  list: {type: 'string', multiple: true},
  area: {type: 'string', multiple: true},
  updates: {type: 'string'},
  key: {type: 'string'},
  json: {type: 'boolean'},
  private: {type: 'boolean'},
} as const;

/** What the command finds where it runs. */
export interface Surroundings extends Omit<PoliteOptions, 'version' | 'isAllowed'> {
  readonly readPage: (html: string, expectations: PageExpectations) => PageReport;
  readonly print: (text: string) => void;
  readonly stderr: ProgressStream;
  /** Where the build lies. */
  readonly folder?: string;
}

/** @throws where the arguments cannot be used */
export const runCheckPages = async (
  args: readonly string[],
  {readPage, print, stderr, folder, ...network}: Surroundings,
): Promise<boolean> => {
  const {values, positionals} = readOptions(args, options);
  const {list = [], area = [], updates, key, json = false} = values;
  if (key !== undefined && updates === undefined)
    throw new Error('--key goes with --updates, the file whose signature it checks. Leave it out.');
  const targets = await pageTargets(positionals, list);
  const version = ownVersion();
  const expectations: PageExpectations = {
    version,
    integrity: readBuilt('integrity.json', folder) as PageExpectations['integrity'],
    ...(await outsideNumbers(area, updates === undefined ? undefined : {file: updates, keys: key ?? publicFile})),
  };
  const isAllowed = values.private === true ? (): boolean => true : isPublicAddress;
  const line = progress(targets.length, stderr);
  const pages = await checkPages(targets, {
    fetchPage: politeFetch({...network, version, isAllowed}),
    readPage: (html) => readPage(html, expectations),
    onPage: line.step,
  });
  line.end();
  const problems = pages.flatMap(({page, findings}) => describe({file: page, findings}));
  print(json ? pageJson(version, pages) : [pageTable(pages), ...problems].join('\n'));
  return !pages.some(({findings}) => hasError(findings));
};

/** `csw check-pages URL|FILE…`: a row a page, then one problem a line; with `--json`, JSON alone. */
export const checkPagesCommand: Command = {
  usage: `check-pages URL|FILE… [--list FILE]… [--area PACK.json]… [--updates FILE [--key ${publicFile}]] [--json] [--private]`,
  run: (args) =>
    runCheckPages(args, {
      readPage,
      print: (text) => console.log(text),
      stderr: process.stderr,
      clock: {
        now: () => performance.now(),
        wait: async (milliseconds) => {
          await pause(milliseconds);
        },
      },
    }),
};
