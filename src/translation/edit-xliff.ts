import {writeParts, writtenPlaceholders} from './message-markup.js';
import {messageStatus} from './message-status.js';
import {indentAt, insertion, setAttribute, setContent, splice, type Splice} from './splice.js';
import type {MessagePart, Unit} from './types.js';
import {attribute, children, elementAt, escapeAttribute} from './xml-markup.js';

export {partsToText, placeholderTokens, textToParts} from './parts-to-text.js';

/** What shall be different about a unit. What is absent stays. */
export interface UnitChange {
  readonly target?: readonly MessagePart[];
  /** As XLIFF 1.2 names them. */
  readonly state?: string;
  readonly approved?: boolean;
}

const sameParts = (a: readonly MessagePart[], b: readonly MessagePart[]): boolean =>
  a.length === b.length &&
  a.every((part, at) => {
    const other = b[at];
    return typeof part === 'string' || typeof other === 'string' || other === undefined
      ? part === other
      : part.index === other.index;
  });

/** The target that a unit has not got yet, right after its source and in the file's own layout. */
const newTarget = (text: string, unit: Unit, {target, state}: UnitChange): Splice[] => {
  if (!unit.at.source) throw new Error(`${unit.id}: there is no <source>. Put it back from the file as it was.`);
  const source = elementAt(text, unit.at.source);
  const segmented = children(text, unit.at.unit).find(({name}) => name === source.name.replace('source', 'seg-source'));
  const name = source.name.replace(/source$/, 'target');
  const attributes = state === undefined ? '' : ` state="${escapeAttribute(state)}"`;
  const content = writeParts(target ?? [], writtenPlaceholders(text, source));
  return [
    insertion(
      (segmented ?? source).end,
      `${indentAt(text, source.start)}<${name}${attributes}${content === '' ? '/>' : `>${content}</${name}>`}`,
    ),
  ];
};

const changeTarget = (text: string, unit: Unit, {target, state}: UnitChange): Splice[] => {
  if (!unit.at.target) return newTarget(text, unit, {...(target && {target}), ...(state !== undefined && {state})});
  const element = elementAt(text, unit.at.target);
  // Marks and CDATA around a text that stays are a tool's business.
  const stays = !target || (sameParts(target, unit.target ?? []) && unit.foreignMarkup.length === 0);
  return [
    ...(state === undefined || state === unit.state ? [] : setAttribute(text, element, 'state', state)),
    ...(stays ? [] : setContent(text, element, writeParts(target, placeholdersOf(text, unit)))),
  ];
};

/** As the source writes them; a target may have some that it has not, which the gate will tell. */
const placeholdersOf = (text: string, {at: {source, target}}: Unit): ReadonlyMap<number, string> =>
  new Map([...(target ? writtenPlaceholders(text, target) : []), ...writtenPlaceholders(text, source)]);

const changeApproval = (text: string, unit: Unit, {state, approved}: UnitChange): Splice[] => {
  const element = elementAt(text, unit.at.unit);
  if (approved === true) return setAttribute(text, element, 'approved', 'yes');
  const reviewed =
    messageStatus({target: ['text'], ...(state !== undefined && {state}), approved: false}) === 'reviewed';
  const withdrawn = approved === false || (state !== undefined && !reviewed);
  return withdrawn && attribute(text, element, 'approved') === 'yes'
    ? setAttribute(text, element, 'approved', undefined)
    : [];
};

/** The changes that `editUnit` makes, for one who makes several at once. */
export const unitSplices = (text: string, unit: Unit, change: UnitChange): Splice[] => [
  ...changeApproval(text, unit, change),
  ...(change.target !== undefined || (change.state !== undefined && unit.at.target)
    ? changeTarget(text, unit, change)
    : []),
];

/**
 * The text of a file with one unit changed, and byte for byte the same but for that. Placeholders are written as in the
 * unit's own source. `approved` goes when the new state is no reviewed one.
 *
 * @param text as it was read
 * @param unit of what `readXliff` made of that text
 * @throws where the target has a character that XML cannot hold
 */
export const editUnit = (text: string, unit: Unit, change: UnitChange): string =>
  splice(text, unitSplices(text, unit, change));
