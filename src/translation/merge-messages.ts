import {carryOutMerge, type Merged, type MergeReport, type Opened} from './carry-out-merge.js';
import {error, hasError} from './finding.js';
import {type Matches, matchMessages, type Orphan} from './match-messages.js';
import {isBlank} from './message-status.js';
import {newLocaleFile} from './new-locale-file.js';
import {readXliff} from './read-xliff.js';
import type {Finding, SourceMessage, Unit} from './types.js';

export type {Merged, MergeReport} from './carry-out-merge.js';

export interface MergeOptions {
  /** As the file's name says. */
  readonly locale: string;
  /** The text of the archive; absent where there is none yet. */
  readonly archive?: string | undefined;
  /** The new id of each old one, where somebody knows better than the rules. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** Why nothing is to be written. */
export interface Unmergeable {
  readonly findings: readonly Finding[];
  /** Whether they are about the archive, and not about the file. */
  readonly inArchive: boolean;
}

/** Reads what can be merged into; anything less would lose what it does not understand. */
const open = (text: string): Opened | {readonly findings: readonly Finding[]} => {
  const {file, findings} = readXliff(text);
  if (!file || hasError(findings)) return {findings};
  if (file.units.some(({fromPo}) => fromPo)) {
    const mend =
      'The file has come from PO, which has lost the placeholders and the notes. Take it to the translators’ page, or copy its translations into the file as it was.';
    return {findings: [error(file.line, 'from-po', mend)]};
  }
  const bare = file.units.find(({at}) => !at.source);
  if (bare) {
    return {
      findings: [error(bare.line, 'no-source', `${bare.id}: there is no <source>. Put it back, or remove the unit.`)],
    };
  }
  return {text, file};
};

/** The units that give way to one that has been renamed: somebody brought the new id in before saying so. */
const givingWay = (
  {file}: Opened,
  orphans: readonly Orphan[],
  renames: Readonly<Record<string, string>>,
): ReadonlyMap<string, Unit> =>
  new Map(
    Object.entries(renames).flatMap(([old, id]) => {
      const units = file.units.filter((unit) => unit.id === id);
      const [unit] = units;
      const renamed = orphans.some((orphan) => orphan.unit.id === old);
      return unit && renamed && units.length === 1 && isBlank(unit.target ?? []) ? [[id, unit] as const] : [];
    }),
  );

/** What a renamed id cannot be given. */
const refusedRenames = (
  {file}: Opened,
  {found}: Matches,
  orphans: readonly Orphan[],
  renames: Readonly<Record<string, string>>,
): string[] =>
  Object.entries(renames)
    .filter(([old, id]) => orphans.some(({unit}) => unit.id === old) && found.get(id)?.unit.id !== old)
    .filter(([, id]) => file.units.some((unit) => unit.id === id))
    .map(([old, id]) => `"${id}" is translated already, so "${old}" is not renamed to it.`);

/**
 * Brings the messages of the code into a locale file, and keeps all that translators and their tools wrote: in the file,
 * or where a message is gone, in the archive.
 *
 * @param text of the file; an empty one becomes a file of that language
 * @param messages in the order in which new ones shall stand
 * @returns the file and the archive, or what is wrong with one of them: then nothing is to be written
 * @throws where the locale is no language tag
 */
export const mergeMessages = (
  text: string,
  messages: ReadonlyMap<string, SourceMessage>,
  {locale, archive, renames = {}}: MergeOptions,
): Merged | Unmergeable => {
  const opened = open(text.trim() === '' ? newLocaleFile(locale, []) : text);
  if ('findings' in opened) return {...opened, inArchive: false};
  const stored = open(archive === undefined || archive.trim() === '' ? newLocaleFile(locale, []) : archive);
  if ('findings' in stored) return {...stored, inArchive: true};
  const {units} = opened.file;
  const orphans: Orphan[] = [
    ...units.filter(({id}) => !messages.has(id)).map((unit): Orphan => ({unit, from: 'file'})),
    ...stored.file.units.map((unit): Orphan => ({unit, from: 'archive'})),
  ];
  const yielding = givingWay(opened, orphans, renames);
  const appeared = [...messages.values()].filter(({id}) => yielding.has(id) || units.every((unit) => unit.id !== id));
  const isAlive = (id: string): boolean => messages.has(id);
  const matches = matchMessages({appeared, orphans, isAlive, renames});
  const {
    text: merged,
    archive: kept,
    report,
  } = carryOutMerge({opened, stored, yielding, appeared, found: matches.found}, messages, locale);
  const remarks = [...matches.remarks, ...refusedRenames(opened, matches, orphans, renames)];
  const archived = kept === stored.text ? archive : kept;
  return {text: merged, ...(archived !== undefined && {archive: archived}), report: {...report, remarks}};
};

const counted = (ids: readonly string[], what: string): string[] =>
  ids.length === 0 ? [] : [`${String(ids.length)} ${what}`];

/** What a merge has done to a file, one line for each thing that a person should know. */
export const describeMerge = (name: string, report: MergeReport): string[] => {
  const done = [
    ...counted(report.added, 'new'),
    ...counted(report.changed, 'changed'),
    ...counted(report.archived, 'archived'),
    ...counted(report.renamed, 'renamed'),
    ...counted(report.restored, 'back from the archive'),
    ...counted(report.refreshed, 'with a new note or name of a placeholder'),
  ];
  return [
    ...(done.length > 0 ? [`${name}: ${done.join(', ')}`] : []),
    ...report.remarks.map((remark) => `${name}: ${remark}`),
  ];
};
