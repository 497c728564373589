import {writeParts} from './message-markup.js';
import {indentAt} from './splice.js';
import type {LocaleFile, SourceMessage, Unit} from './types.js';
import {escapeAttribute, escapeText} from './xml-markup.js';

/** How a file sets out its units: what stands before a unit, before each element in it, and before its end tag. */
export interface Layout {
  readonly unit: string;
  readonly child: string;
  readonly end: string;
}

/** Sets out as a unit of the file does. */
export const layoutOf = (text: string, {at: {unit, source}}: Unit): Layout => ({
  unit: indentAt(text, unit.start),
  child: source ? indentAt(text, source.start) : '',
  end: unit.content ? indentAt(text, unit.content.end) : '',
});

/** Sets out as the last unit of the file does, or, in a file without units, as its body suggests. */
export const fileLayout = (text: string, {units, at: {file, body}}: LocaleFile): Layout => {
  const last = units.at(-1);
  if (last) return layoutOf(text, last);
  const unit = indentAt(text, (body ?? file).start) || (text.includes('\r\n') ? '\r\n' : '\n');
  return {unit, child: `${unit}  `, end: unit};
};

/** A note of ours: what the code says about a message. */
export const noteAuthor = 'lit-localize';

export const writeNote = (note: string): string => `<note from="${noteAuthor}">${escapeText(note)}</note>`;

/** A message that nobody has translated yet. */
export const writeUnit = ({id, parts, note}: SourceMessage, {child, end}: Layout): string =>
  [
    `<trans-unit id="${escapeAttribute(id)}">`,
    `${child}<source>${writeParts(parts)}</source>`,
    ...(note === '' ? [] : [child + writeNote(note)]),
    `${end}</trans-unit>`,
  ].join('');
