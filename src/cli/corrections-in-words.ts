import type {Corrections} from '../facts/corrections.js';
import type {Area, Place} from '../facts/types.js';

const placeInWords = ({name, address, telephone}: Pick<Place, 'name' | 'address' | 'telephone'>): string =>
  [name, address.streetAddress, address.addressLocality, address.postalCode, telephone]
    .filter((part) => part !== undefined)
    .join(', ');

const contactLines = ({contacts}: Area, corrections: Corrections['contacts'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const old = contacts[id]?.telephone ?? 'unknown';
    if (!('withdrawn' in correction))
      return `${id}: ${old === correction.telephone ? `${old} stays, with new details` : `${old} becomes ${correction.telephone}`}.`;
    const {instead = ''} = correction;
    const replaced = corrections[instead];
    const now = replaced && 'telephone' in replaced ? replaced.telephone : contacts[instead]?.telephone;
    return `${id}: ${old} is no longer in use. Visitors are told to use ${now ?? 'nothing'} (${instead}) instead.`;
  });

const placeLines = ({places}: Area, corrections: Corrections['places'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const old = places[id];
    const before = old ? placeInWords(old) : 'unknown';
    if (!('withdrawn' in correction)) return `${id}: “${before}” becomes “${placeInWords(correction)}”.`;
    const {instead} = correction;
    const other = instead === undefined ? undefined : corrections[instead];
    const now = other && !('withdrawn' in other) ? other : places[instead ?? ''];
    return `${id}: “${before}” is withdrawn. Visitors are told not to go there${now ? `, and to go to “${placeInWords(now)}” instead` : ''}.`;
  });

const linkLines = ({topics}: Area, corrections: Corrections['links'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const {url, provider} = topics[id] ?? {};
    const old = url ?? provider?.url ?? 'unknown';
    return 'url' in correction ? `${id}: ${old} becomes ${correction.url}.` : `${id}: ${old} is no link any more.`;
  });

/** What corrections change for visitors, a sentence or two for each. */
export const correctionsInWords = (area: Area, {contacts, places, links}: Corrections): string[] => [
  ...contactLines(area, contacts),
  ...placeLines(area, places),
  ...linkLines(area, links),
];
