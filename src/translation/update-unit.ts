import {checkLocale} from './check-locale.js';
import {hasError} from './finding.js';
import {indexOf, placeholderElements, writeParts} from './message-markup.js';
import {isBlank, saysUntranslated} from './message-status.js';
import {placeholderMap, sameEnglish} from './placeholder-map.js';
import {placeholderName} from './placeholder-name.js';
import {indentAt, insertion, removal, setAttribute, setContent, splice, type Splice} from './splice.js';
import type {ElementSpan, MessagePart, Placeholder, SourceMessage, Unit} from './types.js';
import {layoutOf, noteAuthor, writeNote} from './write-unit.js';
import {attribute, children, type Element, elementAt, textOf} from './xml-markup.js';

type PlaceholderMap = ReadonlyMap<number, Placeholder>;

const draftState = 'needs-review-translation';

/** The old name of each placeholder, by index. */
const namesOf = (parts: readonly MessagePart[]): ReadonlyMap<number, string | undefined> =>
  new Map(parts.flatMap((part) => (typeof part === 'string' ? [] : [[part.index, part.name] as const])));

/**
 * Brings the number and the name of each placeholder up to date. One whose name is not that of its number has been
 * damaged: it stays, for the gate to tell.
 */
const renumber = (text: string, element: ElementSpan, source: readonly MessagePart[], map: PlaceholderMap): Splice[] =>
  placeholderElements(text, element).flatMap((x) => {
    const index = indexOf(text, x);
    const today = map.get(index);
    const equivalent = attribute(text, x, 'equiv-text');
    const name = placeholderName(equivalent ?? '');
    if (!today || (name !== undefined && name !== namesOf(source).get(index))) return [];
    // What another tool has put there is that tool's, unless it is in braces, as ours is.
    const ours = equivalent === undefined || /^\$?\{.*\}$/s.test(equivalent);
    return [
      ...(today.index === index ? [] : setAttribute(text, x, 'id', String(today.index))),
      ...(ours && today.name !== undefined ? setAttribute(text, x, 'equiv-text', `{${today.name}}`) : []),
    ];
  });

/** The translation with the numbers of today's placeholders; `undefined` where that cannot be told. */
const carriedOver = (unit: Unit, map: PlaceholderMap | undefined): readonly MessagePart[] | undefined => {
  const names = namesOf(unit.source);
  const carried = (unit.target ?? []).map((part) => {
    if (typeof part === 'string') return part;
    if (part.name !== undefined && part.name !== names.get(part.index)) return undefined;
    return map?.get(part.index);
  });
  return map && carried.every((part) => part !== undefined) ? carried : undefined;
};

/** Whether the gate would let a translation of an earlier English pass as one of today's. */
const fits = (unit: Unit, target: readonly MessagePart[], message: SourceMessage, locale: string): boolean => {
  const span = {start: 0, end: 0, content: undefined};
  const {id, parts} = message;
  const file = {line: 1, sourceLanguage: 'en', targetLanguage: locale, at: {file: span}};
  const trial = {...unit, id, source: parts, target, state: draftState, approved: false};
  return !hasError(checkLocale({...file, units: [trial]}, locale, new Map([[id, message]])));
};

const localName = ({name}: Element): string => name.replace(/^.*:/, '');

/** The elements of XLIFF in a unit: those of other tools' own come after them. */
const ownChildren = (text: string, unit: Unit): Element[] =>
  children(text, unit.at.unit).filter(({name}) => !name.includes(':'));

const isPreviousVersion = (text: string, element: Element): boolean =>
  localName(element) === 'alt-trans' && attribute(text, element, 'alttranstype') === 'previous-version';

/** Keeps the English and the translation as they were, before the versions that are kept already. */
const keepPrevious = (text: string, unit: Unit, segmented: Element | undefined): Splice[] => {
  const {source, target} = unit.at;
  if (!source || !target) return [];
  const layout = layoutOf(text, unit);
  const step = layout.child === '' ? '' : layout.child.slice(layout.unit.length) || '  ';
  const kept = [source, ...(segmented ? [segmented] : []), target].map(
    ({start, end}) => (layout.child === '' ? '' : layout.child + step) + text.slice(start, end),
  );
  const written = `<alt-trans alttranstype="previous-version" origin="csw">${kept.join('')}${layout.child}</alt-trans>`;
  const own = ownChildren(text, unit);
  const earlier = own.find((element) => isPreviousVersion(text, element));
  if (earlier) return [insertion(earlier.start, `${written}${indentAt(text, earlier.start)}`)];
  return [insertion(own.at(-1)?.end ?? target.end, layout.child + written)];
};

/** The English is another: what was translated stays as a draft where it may, and is kept as it was in any case. */
const changeEnglish = (text: string, unit: Unit, message: SourceMessage, locale: string): Splice[] => {
  const map = placeholderMap(unit.source, message.parts);
  const source = unit.at.source && elementAt(text, unit.at.source);
  const segmented = ownChildren(text, unit).find((element) => localName(element) === 'seg-source');
  const splices = source
    ? setContent(text, source, writeParts(message.parts, keptPlaceholders(text, unit, message)))
    : [];
  // A tool's cut of the old English into sentences fits the new one no more.
  if (segmented) splices.push(removal(text, segmented));
  // What somebody has read was a translation of another text.
  if (unit.approved) splices.push(...setAttribute(text, elementAt(text, unit.at.unit), 'approved', undefined));
  if (!unit.at.target || !unit.target || isBlank(unit.target)) return splices;
  const target = elementAt(text, unit.at.target);
  const suggestion = carriedOver(unit, map);
  const stays = suggestion !== undefined && fits(unit, suggestion, message, locale);
  const untranslated = saysUntranslated(unit.state);
  return [
    ...splices,
    ...(stays && map ? renumber(text, target, unit.source, map) : []),
    ...(stays && !untranslated ? setAttribute(text, target, 'state', draftState) : []),
    ...(stays ? [] : [removal(text, target)]),
    ...keepPrevious(text, unit, segmented),
  ];
};

/** Placeholders that the new English has under the same number and name are written as the old one wrote them. */
const keptPlaceholders = (text: string, unit: Unit, message: SourceMessage): ReadonlyMap<number, string> => {
  const names = namesOf(message.parts);
  return new Map(
    unit.at.source
      ? placeholderElements(text, unit.at.source).flatMap((x) => {
          const index = indexOf(text, x);
          const same = attribute(text, x, 'equiv-text') === `{${names.get(index) ?? ''}}`;
          return same ? [[index, text.slice(x.start, x.end)] as const] : [];
        })
      : [],
  );
};

/** Our note says what the code says. Those of others stay. */
const updateNote = (text: string, unit: Unit, {note}: SourceMessage): Splice[] => {
  const own = ownChildren(text, unit);
  const present = own.find((one) => localName(one) === 'note' && attribute(text, one, 'from') === noteAuthor);
  if (!present) {
    const after = unit.at.target ?? own.find((one) => localName(one) === 'seg-source') ?? unit.at.source;
    return note === '' || !after ? [] : [insertion(after.end, layoutOf(text, unit).child + writeNote(note))];
  }
  if (note === '') return [removal(text, present)];
  const content = /^<[^>]*>([^]*)<\/note>$/.exec(writeNote(note))?.[1] ?? '';
  return textOf(text, present) === note.replace(/\s+/g, ' ').trim() ? [] : setContent(text, present, content);
};

export interface UpdatedUnit {
  /** The whole unit, as it shall stand in the file. */
  readonly text: string;
  /** Whether its English is another than before. */
  readonly changed: boolean;
}

/**
 * A unit brought up to date with the code: its id, its English, the names of its placeholders and our note. All else in
 * it stays as it is.
 *
 * @param text that the unit was read from
 * @param locale of the translation
 */
export const updateUnit = (text: string, unit: Unit, message: SourceMessage, locale: string): UpdatedUnit => {
  const changed = !sameEnglish(unit.source, message.parts);
  const map = placeholderMap(unit.source, message.parts);
  const {unit: span, source, target} = unit.at;
  const splices = [
    ...(unit.id === message.id ? [] : setAttribute(text, elementAt(text, span), 'id', message.id)),
    ...updateNote(text, unit, message),
    ...(changed
      ? changeEnglish(text, unit, message, locale)
      : [source, target].flatMap((element) => (element && map ? renumber(text, element, unit.source, map) : []))),
  ];
  return {text: splice(text, splices, span), changed};
};
