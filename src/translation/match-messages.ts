import {englishKey, sameEnglish} from './placeholder-map.js';
import type {SourceMessage, Unit} from './types.js';
import {noteAuthor} from './write-unit.js';

/** A unit that no message has any more. */
export interface Orphan {
  readonly unit: Unit;
  readonly from: 'file' | 'archive';
}

export interface Matches {
  /** By the id of a message that the file has no unit for: what it was before. */
  readonly found: ReadonlyMap<string, Orphan>;
  /** What could not be told, in words. */
  readonly remarks: readonly string[];
}

interface Search {
  /** The messages that the file has no unit for. */
  readonly appeared: readonly SourceMessage[];
  readonly orphans: readonly Orphan[];
  /** Whether the code has a message of that id: a unit of it is not somebody else's. */
  readonly isAlive: (id: string) => boolean;
  /** The new id of each old one, as somebody has said. */
  readonly renames: Readonly<Record<string, string>>;
}

const ourNote = ({notes}: Unit): string | undefined => notes.find(({from}) => from === noteAuthor)?.text;

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const quote = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

/** Finds what each new message was called before, or in the archive. The surest sign comes first. */
export const matchMessages = ({appeared, orphans, isAlive, renames}: Search): Matches => {
  const found = new Map<string, Orphan>();
  const remarks: string[] = [];
  const free = (from?: Orphan['from']): Orphan[] =>
    orphans.filter((orphan) => ![...found.values()].includes(orphan) && (from === undefined || orphan.from === from));
  const open = (): SourceMessage[] => appeared.filter(({id}) => !found.has(id));
  const take = (message: SourceMessage, orphan: Orphan | undefined): unknown => orphan && found.set(message.id, orphan);

  /** The newest of that id: the file's own, else the last of the archive. */
  const newest = (id: string, fits: (unit: Unit) => boolean = () => true): Orphan | undefined => {
    const ofId = free().filter(({unit}) => unit.id === id && fits(unit));
    return ofId.find(({from}) => from === 'file') ?? ofId.at(-1);
  };

  const sayWhich = (units: readonly Orphan[], messages: readonly SourceMessage[]): unknown => {
    const old = [...new Set(units.map(({unit}) => unit.id))];
    const ids = messages.map(({id}) => id);
    return remarks.push(
      `${quote(old)} and ${quote(ids)} say the same in English, so it cannot be told which is which. If one was renamed, ` +
        `run: npm run locales:extract -- --rename ${old[0] ?? ''}=${ids[0] ?? ''}`,
    );
  };

  /** One that vanished and one that appeared with the same English are one; where there are more, the note decides. */
  const byEnglish = (from: Orphan['from']): void => {
    for (const english of new Set(open().map(({parts}) => englishKey(parts)))) {
      const says = ({parts}: SourceMessage): boolean => englishKey(parts) === english;
      const messages = open().filter(says);
      const dead = free(from).filter(({unit}) => !isAlive(unit.id));
      const units = dead.filter(({unit}) => messages.some(({parts}) => sameEnglish(unit.source, parts)));
      const [unit, message] = [only(units), only(messages)];
      if (unit && message) take(message, unit);
      else {
        for (const one of messages) {
          const noted = only(messages.filter(({note}) => note === one.note));
          if (noted) take(one, only(units.filter((orphan) => ourNote(orphan.unit) === one.note)));
        }
      }
      const [unitsLeft, left] = [units.filter((one) => free().includes(one)), open().filter(says)];
      if (unitsLeft.length > 0 && left.length > 0) sayWhich(unitsLeft, left);
    }
  };

  for (const message of appeared) {
    const [old] = Object.entries(renames).find(([, id]) => id === message.id) ?? [];
    if (old !== undefined) take(message, newest(old));
  }
  for (const message of open())
    take(
      message,
      newest(message.id, ({source}) => sameEnglish(source, message.parts)),
    );
  // A message that has been split by how languages count: what it said is what the general form says.
  for (const message of open()) {
    const [, stem] = /^(.+)\.other$/.exec(message.id) ?? [];
    if (stem !== undefined && !isAlive(stem))
      take(
        message,
        newest(stem, ({source}) => sameEnglish(source, message.parts)),
      );
  }
  byEnglish('file');
  byEnglish('archive');
  for (const message of open()) take(message, newest(message.id));
  return {found, remarks};
};
