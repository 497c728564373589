import type {Corrections} from '../facts/corrections.js';
import type {Area, Place} from '../facts/types.js';

/** A correction may be about a fact that a newer version has no more. */
const elsewhere = (id: string): string => `${id}: only pages with another version have this.`;

const placeInWords = ({name, address, telephone}: Pick<Place, 'name' | 'address' | 'telephone'>): string =>
  [name, address.streetAddress, address.addressLocality, address.postalCode, telephone]
    .filter((part) => part !== undefined)
    .join(', ');

const contactLines = ({contacts}: Area, corrections: Corrections['contacts'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const old = contacts[id]?.telephone;
    if (old === undefined) return elsewhere(id);
    if (!('withdrawn' in correction))
      return `${id}: ${old === correction.telephone ? `${old} stays, with new details` : `${old} becomes ${correction.telephone}`}.`;
    const {instead = ''} = correction;
    const other = corrections[instead];
    const now = other && 'telephone' in other ? other.telephone : contacts[instead]?.telephone;
    return `${id}: ${old} is no longer in use.${now === undefined ? '' : ` Visitors are told to use ${now} (${instead}) instead.`}`;
  });

const placeLines = ({places}: Area, corrections: Corrections['places'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const old = places[id];
    if (!old) return elsewhere(id);
    const before = placeInWords(old);
    if (!('withdrawn' in correction)) {
      const after = placeInWords(correction);
      return before === after
        ? `${id}: “${before}” stays, with new details.`
        : `${id}: “${before}” becomes “${after}”.`;
    }
    const {instead = ''} = correction;
    const other = corrections[instead];
    const now = other && !('withdrawn' in other) ? other : places[instead];
    return `${id}: “${before}” is withdrawn. Visitors are told not to go there${now ? `, and to go to “${placeInWords(now)}” instead` : ''}.`;
  });

const linkLines = ({topics}: Area, corrections: Corrections['links'] = {}): string[] =>
  Object.entries(corrections).map(([id, correction]) => {
    const {url, provider} = topics[id] ?? {};
    const old = url ?? provider?.url;
    if (old === undefined) return elsewhere(id);
    return 'url' in correction ? `${id}: ${old} becomes ${correction.url}.` : `${id}: ${old} is no link any more.`;
  });

/** What corrections change for visitors, a sentence or two for each. */
export const correctionsInWords = (area: Area, {contacts, places, links}: Corrections): string[] => [
  ...contactLines(area, contacts),
  ...placeLines(area, places),
  ...linkLines(area, links),
];
