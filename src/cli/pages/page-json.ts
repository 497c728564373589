import type {CheckedPage} from './check-pages.js';

const toJson = ({page, address, report, findings}: CheckedPage): unknown => ({
  page,
  address: address ?? null,
  read: report !== undefined,
  upgrades: report?.upgrades ?? false,
  widgets: report?.widgets ?? [],
  scripts: report?.scripts ?? [],
  escaped: report?.escaped ?? [],
  numbers: report?.numbers ?? [],
  findings,
});

/** What `--json` prints. */
export const pageJson = (version: string, pages: readonly CheckedPage[]): string =>
  JSON.stringify({version, pages: pages.map(toJson)}, null, 2);
