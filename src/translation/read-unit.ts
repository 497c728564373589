import type {DocumentElement} from './parse-document.js';
import {readParts, readText} from './read-parts.js';
import type {Note, Unit} from './types.js';

/** The elements of that name right inside `element`, in its own namespace. */
export const childrenOf = (element: DocumentElement, localName: string): readonly DocumentElement[] =>
  element.children.filter(
    (child): child is DocumentElement =>
      typeof child !== 'string' && child.localName === localName && child.namespace === element.namespace,
  );

const readNote = (note: DocumentElement): Note => ({
  ...(note.attributes.from !== undefined && {from: note.attributes.from}),
  text: readText(note),
  at: note.at,
});

/** The newest earlier version: the first one, since each new one is put before the older ones. */
const readPrevious = (unit: DocumentElement): Unit['previous'] => {
  for (const earlier of childrenOf(unit, 'alt-trans')) {
    if (earlier.attributes.alttranstype !== 'previous-version') continue;
    const [source] = childrenOf(earlier, 'source');
    const [target] = childrenOf(earlier, 'target');
    if (source && target) return {source: readParts(source).parts, target: readParts(target).parts};
  }
  return undefined;
};

const maxLength = ({attributes}: DocumentElement): number | undefined =>
  attributes['size-unit'] === 'char' && /^\d+$/.test(attributes.maxwidth ?? '')
    ? Number(attributes.maxwidth)
    : undefined;

/** Reads a `<trans-unit>`. */
export const readUnit = (unit: DocumentElement, line: number): Unit => {
  const [source] = childrenOf(unit, 'source');
  const [target] = childrenOf(unit, 'target');
  const translation = target && readParts(target);
  const state = target?.attributes.state;
  const previous = readPrevious(unit);
  const longest = maxLength(unit);
  return {
    id: unit.attributes.id ?? '',
    line,
    source: source ? readParts(source).parts : [],
    ...(translation && {target: translation.parts}),
    ...(state !== undefined && {state}),
    approved: unit.attributes.approved === 'yes',
    notes: childrenOf(unit, 'note').map(readNote),
    ...(previous && {previous}),
    ...(longest !== undefined && {maxLength: longest}),
    foreignMarkup: translation?.foreign ?? [],
    at: {unit: unit.at, ...(source && {source: source.at}), ...(target && {target: target.at})},
  };
};

/** The ids of messages that a unit made from PO stands for: PO joins messages of the same English. */
const poIds = (unit: DocumentElement): readonly string[] =>
  childrenOf(unit, 'context-group')
    .filter(({attributes}) => attributes.name === 'po-reference')
    .flatMap((group) => childrenOf(group, 'context'))
    .filter(({attributes}) => attributes['context-type'] === 'sourcefile')
    .flatMap((context) => readText(context).split(/\s+/))
    .filter((id) => id !== '');

/**
 * Reads a unit as the Translate Toolkit's po2xliff writes it: its id is a number, and ours stands in a context. What PO
 * calls fuzzy comes as `needs-translation`, whether there is a translation or not.
 *
 * @returns one unit for each message, all at the same place; none for the header; as it is, if it is not from PO
 */
export const readPoUnit = (element: DocumentElement, line: number): readonly Unit[] => {
  if (element.attributes.restype === 'x-gettext-domain-header') return [];
  const unit = readUnit(element, line);
  const fuzzy = unit.state === 'needs-translation' && (unit.target ?? []).length > 0;
  const ids = poIds(element);
  return ids.length === 0
    ? [unit]
    : ids.map((id) => ({...unit, id, ...(fuzzy && {state: 'needs-review-translation'}), fromPo: true}));
};
