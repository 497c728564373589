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

/** What a terminal obeys, and what nobody sees or turns a line, but for the newlines of the indentation. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  Array.from({length: character.length}, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** What `--json` prints. */
export const pageJson = (version: string, pages: readonly CheckedPage[]): string =>
  JSON.stringify({version, pages: pages.map(toJson)}, null, 2).replace(unseen, escaped);
