import {declareNamespaces, type Moving, namespacesFor} from './namespaces.js';
import {appendUnits} from './place-units.js';
import {removal, setAttribute, splice} from './splice.js';
import type {LocaleFile, Unit} from './types.js';
import {attribute, elementAt, elements} from './xml-markup.js';

/** A unit that leaves its file. */
export interface Leaving extends Moving {
  readonly id: string;
}

export const leaving = (text: string, {id, at: {unit}}: Unit): Leaving => ({
  id,
  text: text.slice(unit.start, unit.end),
  namespaces: namespacesFor(text, unit),
});

/** In an XLIFF file each id stands once: a later unit of an id that is archived already says which one it is. */
const marker = /^csw-archived-(\d+)$/;

/** Sets or takes away the marker; what another tool has put in its place stays. */
const mark = (raw: string, value: string | undefined): string => {
  const [unit] = elements(raw, {start: 0, end: raw.length});
  if (!unit) return raw;
  const present = attribute(raw, unit, 'extradata');
  return present === undefined || marker.test(present) ? splice(raw, setAttribute(raw, unit, 'extradata', value)) : raw;
};

/** A unit of the archive without its marker. */
export const unmarked = (raw: string): string => mark(raw, undefined);

/** The archive without the units that are taken, and with those that are added, the newest last. */
export const updateArchive = (
  text: string,
  file: LocaleFile,
  taken: readonly Unit[],
  added: readonly Leaving[],
): string => {
  /** By id, the number of its newest unit. */
  const newest = new Map<string, number>();
  for (const unit of file.units.filter((one) => !taken.includes(one))) {
    const [, number] = marker.exec(attribute(text, elementAt(text, unit.at.unit), 'extradata') ?? '') ?? [];
    newest.set(unit.id, Math.max(newest.get(unit.id) ?? 0, Number(number ?? 1)));
  }
  const numbered = added.map((unit) => {
    const number = (newest.get(unit.id) ?? 0) + 1;
    newest.set(unit.id, number);
    return number === 1 ? unit : {...unit, text: mark(unit.text, `csw-archived-${String(number)}`)};
  });
  const {texts, splices} = declareNamespaces(text, numbered);
  return splice(text, [
    ...splices,
    ...taken.map(({at}) => removal(text, at.unit)),
    ...appendUnits(
      text,
      file,
      texts.map((raw) => () => raw),
    ),
  ]);
};
