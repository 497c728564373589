import pLimit from 'p-limit';
import {error, warning} from '../../translation/finding.js';
import type {Finding} from '../../translation/types.js';
import type {PageReport} from '../../snippets/page-report.js';
import {readBytes} from '../read-bytes.js';
import {decodePage} from './decode-page.js';
import {PageProblem} from './page-problem.js';
import type {PageTarget} from './page-targets.js';
import type {FetchedPage} from './polite-fetch.js';
import {webAddress} from './web-address.js';

/** A page and what is to be said of it. */
export interface CheckedPage {
  /** As it was named. */
  readonly page: string;
  /** Where it was in the end; absent for a file, and where it could not be had. */
  readonly address?: string;
  /** Absent where it could not be had. */
  readonly report?: PageReport;
  /** By line. */
  readonly findings: readonly Finding[];
}

export interface PageChecking {
  readonly fetchPage: (url: URL) => Promise<FetchedPage>;
  readonly readPage: (html: string) => PageReport;
  /** By default, reads a file of the disk. */
  readonly readFile?: typeof readBytes;
  /** Called once for each page that is done. */
  readonly onPage?: () => void;
}

/** A system does not let a program have many more. */
const mostFiles = 16;

const isEmpty = ({widgets, scripts, findings}: PageReport): boolean =>
  widgets.length === 0 && scripts.length === 0 && findings.length === 0;

const nothing = warning(
  1,
  'no-widget',
  'There is nothing of ours in it. If it had a widget, put the snippet back: "csw snippet" prints it.',
);

const checked = (page: string, html: string, {readPage}: PageChecking): CheckedPage => {
  const report = readPage(html);
  return {page, report, findings: isEmpty(report) ? [nothing] : report.findings};
};

const checkFile = async (name: string, checking: PageChecking): Promise<CheckedPage> => {
  const bytes = await (checking.readFile ?? readBytes)(name);
  return bytes instanceof Uint8Array ? checked(name, decodePage(bytes), checking) : {page: name, findings: [bytes]};
};

const checkAddress = async (name: string, checking: PageChecking): Promise<CheckedPage> => {
  let fetched: FetchedPage;
  try {
    fetched = await checking.fetchPage(webAddress(name));
  } catch (thrown) {
    const finding =
      thrown instanceof PageProblem
        ? thrown.toFinding()
        : error(1, 'unreachable', `It cannot be had: ${String(thrown)}.`);
    return {page: name, findings: [finding]};
  }
  const {address, html} = fetched;
  return {...checked(name, html, checking), address};
};

/** Looks at all pages together; what they say comes in the order in which they were named. */
export const checkPages = (targets: readonly PageTarget[], checking: PageChecking): Promise<readonly CheckedPage[]> => {
  const files = pLimit(mostFiles);
  return Promise.all(
    targets.map(async ({name, isFile}) => {
      const page = await (isFile ? files(checkFile, name, checking) : checkAddress(name, checking));
      checking.onPage?.();
      return page;
    }),
  );
};
