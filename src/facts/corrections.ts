import {useCorrector} from './corrector.js';
import type {Area, Contact, Entry, Place, Provenance, Topic} from './types.js';

/** A fact that holds no more. */
export interface Withdrawal {
  readonly withdrawn: true;
  /** The id of what to use instead: another contact, or another place. */
  readonly instead?: string;
}

/** The facts of a contact without its words, which a correction leaves as they are. */
export type ContactCorrection = Omit<Entry<Contact>, 'name' | 'use' | 'note'>;

/**
 * What has changed since the packs were written, as their council signs for it. It can replace or withdraw what an area
 * has, by id; it adds nothing. Its provenance is that of each fact that it replaces.
 */
export interface Corrections extends Provenance {
  /** The id of the bundled area that it holds for, and for those that extend it. */
  readonly area: string;
  /** Grows with each that is signed. */
  readonly sequence: number;
  readonly contacts?: Readonly<Record<string, ContactCorrection | Withdrawal>>;
  readonly places?: Readonly<Record<string, Entry<Place> | Withdrawal>>;
  /** The page about a topic, by the topic's id. */
  readonly links?: Readonly<Record<string, {readonly url: string} | {readonly withdrawn: true}>>;
}

/** The numbers of the whole country for an emergency and for the police: no correction reaches them. */
export const isFixed = (contactId: string): boolean => contactId === 'emergency' || contactId === 'police';

const isWithdrawal = (correction: object): correction is Withdrawal => 'withdrawn' in correction;

type Fact = Contact | Place;

/** Each fact that a correction names, as it says; a fact that it does not know stays out. */
const correctFacts = <T extends Fact>(
  facts: Readonly<Record<string, T>>,
  corrections: Readonly<Record<string, object>> = {},
  provenance: Provenance,
  isAllowed: (fact: T, correction: object) => boolean = () => true,
): Readonly<Record<string, T>> => {
  const corrected = Object.assign(Object.create(null), facts) as Record<string, T>;
  const entries = Object.entries(corrections).flatMap(([id, correction]) => {
    const fact = corrected[id];
    return fact && isAllowed(fact, correction) ? [[id, fact, correction] as const] : [];
  });
  // What is replaced comes first: a number that is given up points to the other one as it is now.
  for (const [id, fact, correction] of entries)
    if (!isWithdrawal(correction))
      corrected[id] = {...wordsOf(fact), ...keywordOf(fact), ...provenance, ...correction, id} as unknown as T;
  const withdrawals = entries.filter(([, , correction]) => isWithdrawal(correction));
  const gone = new Set(withdrawals.map(([id]) => id));
  for (const [id, fact, correction] of withdrawals) {
    const {instead = ''} = correction as Withdrawal;
    // Nobody is sent to what is given up as well.
    corrected[id] = {...fact, ...provenance, withdrawn: {instead: gone.has(instead) ? undefined : corrected[instead]}};
  }
  return corrected;
};

/** Another number sorts messages by the same word, unless the correction says otherwise. */
const keywordOf = (fact: Fact): object => {
  const {keyword} = fact as Partial<Contact>;
  return keyword === undefined ? {} : {keyword};
};

/** What an author has written about a fact, which is not what was wrong. */
const wordsOf = (fact: Fact): object => {
  const {name, use, note} = fact as Partial<Contact>;
  return typeof name === 'object' || use || note ? {name, use, note} : {};
};

const correctLinks = (
  topics: Area['topics'],
  links: Corrections['links'] = {},
  provenance: Provenance,
): Area['topics'] => {
  const corrected = Object.assign(Object.create(null), topics) as Record<string, Topic>;
  for (const [id, link] of Object.entries(links)) {
    const {url, provider, ...rest} = corrected[id] ?? {};
    // A topic has one link: its own, or else that of who to turn to.
    const old = url ?? provider?.url;
    if (old === undefined) continue;
    const now = 'url' in link ? {url: link.url} : {};
    corrected[id] = {
      ...(rest as Topic),
      ...provenance,
      ...(provider && {provider: url === undefined ? {name: provider.name, ...now} : provider}),
      ...(url !== undefined && now),
    };
  }
  return corrected;
};

/** An area as it is with the corrections for it; those for another area change nothing. */
export const correct = (area: Area, corrections: Corrections): Area => {
  if (corrections.area !== area.id) return area;
  const {contacts, places, links, source, checked, reviewBy} = corrections;
  const provenance = {source, checked, reviewBy};
  return {
    id: area.id,
    contacts: correctFacts<Contact>(
      area.contacts,
      contacts,
      provenance,
      (contact, correction) =>
        !isFixed(contact.id) && (isWithdrawal(correction) || (correction as Contact).kind === contact.kind),
    ),
    places: correctFacts<Place>(area.places, places, provenance),
    topics: correctLinks(area.topics, links, provenance),
  };
};

/** Lets corrections hold from now on, in place of earlier ones; `undefined`: the facts are as they were written. */
export const useCorrections = (corrections: Corrections | undefined): void => {
  useCorrector(corrections && {area: corrections.area, correct: (area) => correct(area, corrections)});
};
