import type {Finding, MessageStatus, SourceMessage, Unit} from '../../translation/types.js';

/** All that the list shows of a message. */
export interface Row {
  readonly message: SourceMessage;
  /** What stands in its field. */
  readonly text: string;
  readonly status: MessageStatus;
  /** Whether the language needs it: it has no use for a plural form that it lacks. */
  readonly needed: boolean;
  /** What the gate says of it, errors first. */
  readonly findings: readonly Finding[];
  /** Whether the gate keeps it out: readers would see the English. */
  readonly refused: boolean;
  /** Whether it differs from what the file had. */
  readonly changed: boolean;
  /** Whether the file has a place for it. */
  readonly inFile: boolean;
  /** A translation of an earlier English, which may help. */
  readonly previous?: Unit['previous'];
}

/** Which rows the list can be narrowed to, in words. */
export const filters = {
  all: 'All',
  untranslated: 'To translate',
  draft: 'Drafts',
  problems: 'With problems',
} as const;
export type Filter = keyof typeof filters;

const passes: Readonly<Record<Filter, (row: Row) => boolean>> = {
  all: () => true,
  untranslated: ({status, needed}) => needed && status === 'untranslated',
  draft: ({status}) => status === 'draft',
  // That it is not translated is no problem: it has a list of its own.
  problems: ({findings}) => findings.some(({code}) => code !== 'untranslated'),
};

const plain = (text: string): string => text.toLocaleLowerCase('en').normalize('NFKC');

const sourceText = ({parts}: SourceMessage): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('');

/**
 * The rows that a list shows.
 *
 * @param query is looked for in the English, the note, the translation and the id, in any case
 * @param keep the id of one that stays whatever it has become, since somebody works on it
 */
export const narrow = (rows: readonly Row[], filter: Filter, query: string, keep?: string): readonly Row[] => {
  const wanted = plain(query.trim());
  return rows.filter(
    (row) =>
      row.message.id === keep ||
      (passes[filter](row) &&
        [sourceText(row.message), row.message.note, row.text, row.message.id].some((text) =>
          plain(text).includes(wanted),
        )),
  );
};

/** How many rows each filter lets through. */
export const countRows = (rows: readonly Row[]): Readonly<Record<Filter, number>> => ({
  all: rows.length,
  untranslated: rows.filter(passes.untranslated).length,
  draft: rows.filter(passes.draft).length,
  problems: rows.filter(passes.problems).length,
});
