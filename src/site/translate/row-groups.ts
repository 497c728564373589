import type {Appearance} from './preview-panel.js';
import {elsewhere} from './previews.js';
import type {Row} from './rows.js';

/** The messages that a translator meets in one widget first. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

const unplaced = 'Not on show';

/** The rows in the order in which a reader meets their messages. */
export const groupRows = (rows: readonly Row[], order: ReadonlyMap<string, Appearance>): readonly Group[] => {
  const placeOf = ({message}: Row): number => order.get(message.id)?.place ?? Infinity;
  // `Infinity - Infinity` is not a number, which sorts nothing.
  const sorted = [...rows].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
  const groups = new Map<string, Row[]>();
  for (const row of sorted) {
    const title = order.get(row.message.id)?.preview.title ?? unplaced;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, members]) => ({title, rows: members}));
};

/** The needed messages that stand in no preview, each with where it appears. */
export const unseenRows = (rows: readonly Row[], places: ReadonlyMap<string, unknown>): readonly Row[] =>
  rows.filter(({needed, message}) => needed && !places.has(message.id));

/** Where a message without a preview appears, in words. */
export const whereElse = (id: string): string => elsewhere(id) ?? 'No preview shows it now.';

/** The message before or after another one in the list; `undefined` at its ends. */
export const neighbour = (groups: readonly Group[], id: string | undefined, by: 1 | -1): string | undefined => {
  const ids = groups.flatMap(({rows}) => rows).map(({message}) => message.id);
  return ids[ids.indexOf(id ?? '') + by];
};
