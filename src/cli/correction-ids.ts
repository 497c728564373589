import {type Corrections, isFixed} from '../facts/corrections.js';
import type {Area} from '../facts/types.js';

const unknown = (kind: string, id: string, known: readonly string[]): string =>
  `corrects ${kind} "${id}", which the area does not have. It has: ${known.join(', ') || 'none'}`;

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
    return contacts[instead] ? [] : [unknown('with the contact', instead, Object.keys(contacts))];
  });
};

const placeProblems = ({places}: Area, corrections: Corrections['places'] = {}): string[] =>
  Object.entries(corrections).flatMap(([id, correction]) => {
    if (!places[id]) return [unknown('the place', id, Object.keys(places))];
    const instead = 'withdrawn' in correction ? correction.instead : undefined;
    return instead === undefined || places[instead] ? [] : [unknown('with the place', instead, Object.keys(places))];
  });

const linkProblems = ({topics}: Area, corrections: Corrections['links'] = {}): string[] => {
  const known = Object.values(topics).flatMap(({id, url, provider}) =>
    (url ?? provider?.url) === undefined ? [] : [id],
  );
  return Object.keys(corrections).flatMap((id) =>
    known.includes(id) ? [] : [unknown('the link of the topic', id, known)],
  );
};

/** What of the corrections would reach no page, since the area has no such fact: to be read after the file's name. */
export const idProblems = (area: Area, {contacts, places, links}: Corrections): string[] => [
  ...contactProblems(area, contacts),
  ...placeProblems(area, places),
  ...linkProblems(area, links),
];
