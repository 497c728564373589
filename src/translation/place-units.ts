import {indentAt, insertion, setContent, type Splice} from './splice.js';
import type {LocaleFile, Unit} from './types.js';
import {fileLayout, type Layout, layoutOf} from './write-unit.js';
import {elementAt} from './xml-markup.js';

/** A unit for a file, in the file's own layout. */
export type WriteUnit = (layout: Layout) => string;

/** Puts units at the end of a file's body. */
export const appendUnits = (text: string, file: LocaleFile, units: readonly WriteUnit[]): Splice[] => {
  if (units.length === 0) return [];
  const layout = fileLayout(text, file);
  const written = units.map((write) => layout.unit + write(layout)).join('');
  const {body} = file.at;
  if (body?.content) {
    const {start, end} = body.content;
    const used = text.slice(start, end).trimEnd();
    // Tags that stood on one line do so no more.
    return [insertion(start + used.length, used === '' && start === end ? written + layout.unit : written)];
  }
  if (body) return setContent(text, elementAt(text, body), written + layout.unit);
  const outer = elementAt(text, file.at.file);
  const end = indentAt(text, outer.start);
  const content = outer.content ? text.slice(outer.content.start, outer.content.end).trimEnd() : '';
  return setContent(text, outer, `${content}${layout.unit}<body>${written}${layout.unit}</body>${end}`);
};

/**
 * Puts units into a file, each after the message that comes before it in the list of ids; at the end, where the file has
 * not that one.
 *
 * @param ids of all messages, in order
 * @param present where a message stands already
 */
export const placeUnits = (
  text: string,
  file: LocaleFile,
  ids: readonly string[],
  present: ReadonlyMap<string, Unit>,
  units: ReadonlyMap<string, WriteUnit>,
): Splice[] => {
  const splices: Splice[] = [];
  const atEnd: WriteUnit[] = [];
  /** The unit behind which the last message stands, or `'end'`. */
  let anchor: Unit | 'end' | undefined;
  for (const id of ids) {
    const write = units.get(id);
    if (!write) anchor = present.get(id);
    else if (anchor === undefined || anchor === 'end') {
      anchor = 'end';
      atEnd.push(write);
    } else {
      const layout = layoutOf(text, anchor);
      splices.push(insertion(anchor.at.unit.end, layout.unit + write(layout)));
    }
  }
  return [...splices, ...appendUnits(text, file, atEnd)];
};
