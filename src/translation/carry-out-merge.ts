import {leaving, unmarked, updateArchive} from './archive.js';
import type {Orphan} from './match-messages.js';
import {declareNamespaces, type Moving, namespacesFor} from './namespaces.js';
import {placeUnits, type WriteUnit} from './place-units.js';
import {removal, splice, type Splice} from './splice.js';
import type {LocaleFile, SourceMessage, Unit} from './types.js';
import {updateUnit} from './update-unit.js';
import {noteAuthor, writeUnit} from './write-unit.js';
import {attributes, children, elementAt} from './xml-markup.js';

/** A file that can be changed. */
export interface Opened {
  readonly text: string;
  readonly file: LocaleFile;
}

/** What a merge has done, by the ids of messages. */
export interface MergeReport {
  readonly added: readonly string[];
  /** Their English was another. */
  readonly changed: readonly string[];
  readonly archived: readonly string[];
  /** Their new ids. */
  readonly renamed: readonly string[];
  /** Come back from the archive. */
  readonly restored: readonly string[];
  /** Their note or the names of their placeholders were out of date, and nothing else. */
  readonly refreshed: readonly string[];
  /** What somebody should decide, in words. */
  readonly remarks: readonly string[];
}

export interface Merged {
  readonly text: string;
  /** Absent where there is none and nothing to put in one. */
  readonly archive?: string;
  readonly report: MergeReport;
}

export interface MergePlan {
  readonly opened: Opened;
  /** The archive. */
  readonly stored: Opened;
  /** The messages that the file has no unit for, or only one that gives way. */
  readonly appeared: readonly SourceMessage[];
  /** What they were before. */
  readonly found: ReadonlyMap<string, Orphan>;
  /** By id, units that nobody has translated, and that give way to what was found. */
  readonly yielding: ReadonlyMap<string, Unit>;
}

/** Whether nobody but us has written anything into a unit: no attribute, comment or element of their own. */
const isBare = (text: string, unit: Unit): boolean => {
  const element = elementAt(text, unit.at.unit);
  const inside = children(text, element);
  const between = element.content
    ? splice(
        text,
        inside.map(({start, end}) => ({start, end, text: ''})),
        element.content,
      )
    : '';
  return (
    attributes(text, element).length === 1 &&
    unit.notes.every(({from}) => from === noteAuthor) &&
    inside.every(({name}) => ['source', 'target', 'note'].includes(name)) &&
    between.trim() === ''
  );
};

/** Does to a file and its archive what has been planned. */
export const carryOutMerge = (
  {opened, stored, appeared, found, yielding}: MergePlan,
  messages: ReadonlyMap<string, SourceMessage>,
  locale: string,
): Required<Merged> => {
  const {text, file} = opened;
  const splices: Splice[] = [];
  const present = new Map<string, Unit>();
  const changed: string[] = [];
  const refreshed: string[] = [];
  const replaced = new Map([...yielding].filter(([id]) => found.has(id)));
  const newIds = new Map([...found].flatMap(([id, {unit, from}]) => (from === 'file' ? [[unit, id] as const] : [])));
  const archived: Unit[] = [];

  const update = (message: SourceMessage, {unit, from}: Orphan): string => {
    const updated = updateUnit(from === 'file' ? text : stored.text, unit, message, locale);
    if (updated.changed) changed.push(message.id);
    return from === 'file' ? updated.text : unmarked(updated.text);
  };

  for (const unit of file.units) {
    const newId = newIds.get(unit) ?? unit.id;
    const message = messages.get(newId);
    const {start, end} = unit.at.unit;
    if (replaced.get(unit.id) === unit) {
      if (!isBare(text, unit)) archived.push(unit);
      present.set(unit.id, unit);
    } else if (!message || replaced.has(newId)) {
      if (!message) archived.push(unit);
      splices.push(removal(text, unit.at.unit));
    } else {
      const updated = update(message, {unit, from: 'file'});
      present.set(newId, unit);
      if (updated === text.slice(start, end)) continue;
      splices.push({start, end, text: updated});
      if (newId === unit.id && changed.at(-1) !== newId) refreshed.push(newId);
    }
  }

  // What comes from elsewhere: from the archive, or to the place of a unit that gives way.
  const coming = [...found].filter(([id, {from}]) => from === 'archive' || replaced.has(id));
  const moving = coming.flatMap(([id, orphan]): Moving[] => {
    const message = messages.get(id);
    const origin = orphan.from === 'file' ? text : stored.text;
    return message ? [{text: update(message, orphan), namespaces: namespacesFor(origin, orphan.unit.at.unit)}] : [];
  });
  const declared = declareNamespaces(text, moving);
  splices.push(...declared.splices);
  const units = new Map<string, WriteUnit>(
    appeared
      .filter(({id}) => !found.has(id) && !yielding.has(id))
      .map((one) => [one.id, (layout) => writeUnit(one, layout)]),
  );
  const added = [...units.keys()];
  for (const [at, [id]] of coming.entries()) {
    const raw = declared.texts[at] ?? '';
    const place = replaced.get(id)?.at.unit;
    if (place) splices.push({start: place.start, end: place.end, text: raw});
    else units.set(id, () => raw);
  }
  splices.push(...placeUnits(text, file, [...messages.keys()], present, units));

  const taken = [...found.values()].filter(({from}) => from === 'archive').map(({unit}) => unit);
  const gone = archived.map((unit) => leaving(text, unit));
  return {
    text: splice(text, splices),
    archive: taken.length + gone.length > 0 ? updateArchive(stored.text, stored.file, taken, gone) : stored.text,
    report: {
      added,
      changed,
      archived: archived.map(({id}) => id),
      renamed: [...found].filter(([id, {unit}]) => unit.id !== id).map(([id]) => id),
      restored: [...found].filter(([id, {unit}]) => unit.id === id).map(([id]) => id),
      refreshed,
      remarks: [],
    },
  };
};
