import {readArea} from '../facts/read-area.js';
import type {AreaPack, Entry, LanguageMap, Provenance, Topic} from '../facts/types.js';

const kinds = ['contacts', 'topics', 'places'] as const;
type Kind = (typeof kinds)[number];

/** What a contact, a topic or a place may have, whichever it is. */
interface AnyEntry extends Partial<Entry<Topic>> {
  readonly kind?: string;
  readonly name?: LanguageMap | string;
  readonly use?: LanguageMap;
  readonly note?: LanguageMap;
  readonly partner?: string;
}

/** A fact as a pack has it. */
export interface OwnFact {
  readonly kind: Kind;
  readonly id: string;
  readonly path: readonly [Kind, string];
  readonly entry: AnyEntry;
  /** Where it is from and how old it is, with what it takes over from its pack. */
  readonly provenance: Provenance;
  /** A pack above has one of its id, which counts instead of this one. */
  readonly isAbove: boolean;
}

/** The facts that a pack brings itself, in the order of the file's kinds. */
export const ownFacts = (pack: AreaPack): OwnFact[] => {
  const above = pack.extends === undefined ? undefined : readArea(pack.extends);
  const {source, checked, reviewBy} = pack;
  return kinds.flatMap((kind) =>
    Object.entries<AnyEntry>(pack[kind] ?? {}).map(([id, entry]) => ({
      kind,
      id,
      path: [kind, id] as const,
      entry,
      provenance: {source, checked, reviewBy, ...entry},
      isAbove: above?.[kind][id] !== undefined,
    })),
  );
};
