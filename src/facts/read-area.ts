import {kent} from './areas/kent.js';
import {maidstone} from './areas/maidstone.js';
import {uk} from './areas/uk.js';
import {getCorrector} from './corrector.js';
import {type Area, type AreaPack, type Contact, contactIds, type Provenance} from './types.js';

/** The packs that the script carries, by id. */
export const bundledAreas: Record<string, AreaPack> = {uk, kent, maidstone};

/** Where a page names no area. */
export const defaultArea = 'maidstone';

type Facts = Area['contacts'] | Area['topics'] | Area['places'];

/** The facts of one kind with their ids and provenance, after those of the pack above, which a pack cannot change. */
const merge = <T extends Facts>(
  above: T | undefined,
  entries: object = {},
  {source, checked, reviewBy}: Provenance,
  order: readonly string[] = [],
): T => {
  const facts = new Map<string, unknown>([
    ...order.map((id) => [id, undefined] as const),
    ...Object.entries(above ?? {}),
  ]);
  for (const [id, entry] of Object.entries(entries))
    if (facts.get(id) === undefined) facts.set(id, {source, checked, reviewBy, ...(entry as object), id});
  // Each entry has become a fact: what was left out of it has been filled in. An object would have `constructor` already.
  return Object.assign(Object.create(null), Object.fromEntries([...facts].filter(([, fact]) => fact))) as T;
};

/**
 * Reads a pack on top of the packs that it extends. A fact that a pack above has already is left as it is there: a pack
 * adds to the facts above it, it never changes them.
 *
 * @param corrector by default what holds now
 */
export const readPack = (pack: AreaPack, corrector = getCorrector()): Area => {
  const base = Object.hasOwn(pack, 'extends') ? bundledArea(pack.extends ?? '') : undefined;
  const above = base && readPack(base, corrector);
  const area: Area = {
    id: pack.id,
    contacts: merge(above?.contacts, pack.contacts, pack, contactIds),
    topics: merge(above?.topics, pack.topics, pack),
    places: merge(above?.places, pack.places, pack),
  };
  // A pack from elsewhere may call itself what it likes: what has been signed for is ours.
  return corrector?.area === pack.id && bundledArea(pack.id) === pack ? corrector.correct(area) : area;
};

const bundledArea = (id: string): AreaPack | undefined =>
  Object.hasOwn(bundledAreas, id) ? bundledAreas[id] : undefined;

/** The facts of a bundled area; for any other id those of the whole country, never another area's. */
export const readArea = (id: string): Area => readPack(bundledArea(id) ?? uk);

/** A number of before, and what holds now: its new number, or what to use instead. */
export interface RetiredLine {
  readonly old: Contact;
  readonly now: Contact;
}

/** The numbers that corrections have replaced or withdrawn, which somebody may still have written down. */
export const retiredLines = (): RetiredLine[] => {
  const corrector = getCorrector();
  const pack = corrector && bundledArea(corrector.area);
  if (!pack) return [];
  const now = readPack(pack).contacts;
  return Object.values(readPack(pack, {...corrector, correct: (area) => area}).contacts).flatMap((old) => {
    const contact = now[old.id];
    return contact && (contact.withdrawn || contact.telephone !== old.telephone) ? [{old, now: contact}] : [];
  });
};
