import {oneLine} from '../../build/build-locales.js';
import {errorsIn} from '../../translation/finding.js';
import type {PageReport} from '../../snippets/page-report.js';
import {textTable} from '../text-table.js';
import type {CheckedPage} from './check-pages.js';

const heads = [
  'page',
  'widgets',
  'forms',
  'versions',
  'integrity',
  'loads',
  'fallback',
  'numbers',
  'errors',
  'warnings',
] as const;

const list = (values: readonly string[]): string => [...new Set(values)].join(', ') || '-';

/** As `list`, and how often where something is there more than once. */
const counted = (values: readonly string[]): string => {
  const numbers = new Map<string, number>();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return list([...numbers].map(([value, number]) => (number === 1 ? value : `${value} ×${String(number)}`)));
};

/** What a page has of something that it should not have, by the codes of the findings. */
const count = ({findings}: CheckedPage, codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .flatMap(([code, word]) => {
      const number = findings.filter((finding) => finding.code === code).length;
      return number === 0 ? [] : [`${String(number)} ${word}`];
    })
    .join(', ');

const reportCells = (page: CheckedPage, {widgets, scripts}: PageReport): readonly string[] => [
  counted(widgets.map(({name}) => name)),
  list(widgets.map(({form}) => form)),
  list(scripts.map(({version}) => version ?? 'none')),
  list(scripts.map(({integrity}) => integrity)),
  count(page, {'script-twice': 'double'}) || (scripts.length === 0 ? '-' : 'once'),
  count(page, {'fallback-missing': 'missing'}) || (widgets.length === 0 ? '-' : 'there'),
  count(page, {'number-withdrawn': 'withdrawn', 'number-unknown': 'unknown', 'no-number': 'without'}) ||
    (widgets.length === 0 ? '-' : 'good'),
];

const unread: readonly string[] = ['not read', ...Array<string>(6).fill('-')];

const row = (page: CheckedPage): readonly string[] => {
  const errors = errorsIn(page.findings).length;
  return [
    page.page,
    ...(page.report ? reportCells(page, page.report) : unread),
    String(errors),
    String(page.findings.length - errors),
  ].map(oneLine);
};

/** A row a page: what it has of us, and what is wrong with it. */
export const pageTable = (pages: readonly CheckedPage[]): string => textTable(heads, pages.map(row));
