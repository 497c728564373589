import {isDeepStrictEqual} from 'node:util';
import {type Corrections, isFixed} from '../facts/corrections.js';
import type {Area} from '../facts/types.js';

const unknown = (kind: string, id: string, known: readonly string[]): string =>
  `corrects ${kind} "${id}", which the area does not have. It has: ${known.join(', ') || 'none'}`;

const unknownInstead = (id: string, instead: string, known: readonly string[]): string =>
  `names "${instead}" to be used instead of "${id}", which the area does not have. It has: ${known.join(', ')}`;

const contactProblems = ({contacts}: Area, corrections: Corrections['contacts'] = {}): string[] => {
  const known = Object.keys(contacts).filter((id) => !isFixed(id));
  return Object.entries(corrections).flatMap(([id, correction]) => {
    const contact = contacts[id];
    if (!contact) return [unknown('the contact', id, known)];
    if (!('withdrawn' in correction))
      return correction.kind === contact.kind
        ? []
        : [
            `makes "${id}" a ${correction.kind} number. It is a ${contact.kind} number, and stays one: withdraw it instead`,
          ];
    const {instead = ''} = correction;
    return contacts[instead] ? [] : [unknownInstead(id, instead, Object.keys(contacts))];
  });
};

const placeProblems = ({places}: Area, corrections: Corrections['places'] = {}): string[] =>
  Object.entries(corrections).flatMap(([id, correction]) => {
    if (!places[id]) return [unknown('the place', id, Object.keys(places))];
    const instead = 'withdrawn' in correction ? correction.instead : undefined;
    return instead === undefined || places[instead] ? [] : [unknownInstead(id, instead, Object.keys(places))];
  });

const linkProblems = ({topics}: Area, corrections: Corrections['links'] = {}): string[] => {
  const known = Object.values(topics).flatMap(({id, url, provider}) =>
    (url ?? provider?.url) === undefined ? [] : [id],
  );
  return Object.keys(corrections).flatMap((id) =>
    known.includes(id) ? [] : [unknown('the link of the topic', id, known)],
  );
};

/** The entries that are not as they were before. */
const changed = <T>(
  now: Readonly<Record<string, T>> = {},
  before: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(now).filter(([id, entry]) => !isDeepStrictEqual(entry, before[id])));

/**
 * What of the corrections has no effect, since the area has no such fact: to be read after the file's name.
 *
 * @param former what has been signed before: it may be about a fact that only older versions have, whose pages need it
 */
export const idProblems = (area: Area, {contacts, places, links}: Corrections, former?: Corrections): string[] => [
  ...contactProblems(area, changed(contacts, former?.contacts)),
  ...placeProblems(area, changed(places, former?.places)),
  ...linkProblems(area, changed(links, former?.links)),
];
