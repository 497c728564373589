import {freshness} from '../facts/freshness.js';
import type {AreaPack} from '../facts/types.js';
import type {PackProblem} from '../packs/pack-problem.js';
import {type OwnFact, ownFacts} from './own-facts.js';

type Field = 'checked' | 'reviewBy';

/** Where a date stands, and the facts that it holds for. */
interface Dated {
  readonly path: readonly string[];
  readonly facts: readonly OwnFact[];
}

/** Facts by where their date stands: with each of them, or once in the pack for all that have none of their own. */
const byPlace = (field: Field, facts: readonly OwnFact[]): Dated[] => {
  const [own, inherited] = [true, false].map((isOwn) =>
    facts.filter(({entry}) => Object.hasOwn(entry, field) === isOwn),
  );
  return [
    ...(inherited && inherited.length > 0 ? [{path: [field], facts: inherited}] : []),
    ...(own ?? []).map((fact) => ({path: [...fact.path, field], facts: [fact]})),
  ];
};

/** Which facts a date of the pack's own holds for; one that stands with its fact needs no more words. */
const heldFor = ({path, facts}: Dated): string => {
  if (path.length > 1) return '';
  const kinds = [...new Set(facts.map(({kind}) => kind))];
  const lists = kinds.map(
    (kind) => `${kind} ${facts.flatMap((fact) => (fact.kind === kind ? fact.id : [])).join(', ')}`,
  );
  return ` It holds for ${String(facts.length)} ${facts.length === 1 ? 'fact' : 'facts'}: ${lists.join('; ')}.`;
};

const unchecked = (facts: readonly OwnFact[], now: Date): PackProblem[] =>
  byPlace(
    'checked',
    facts.filter(({provenance}) => freshness(provenance, now) === 'unchecked'),
  ).map((dated) => ({
    code: 'unchecked',
    path: dated.path,
    message: `is null: nobody has checked this.${heldFor(dated)} Check, and write the day`,
  }));

const overdue = (facts: readonly OwnFact[], now: Date): PackProblem[] =>
  byPlace(
    'reviewBy',
    facts.filter(({provenance}) => freshness(provenance, now) === 'overdue'),
  ).map((dated) => ({
    code: 'overdue',
    path: dated.path,
    message: `is past.${heldFor(dated)} Check again, and write the new days as "checked" and "reviewBy"`,
  }));

/** What is tomorrow in London is a day to come only where it is tomorrow everywhere: no zone is further ahead. */
const latestToday = (now: Date): string => new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

const future = (pack: AreaPack, facts: readonly OwnFact[], now: Date): PackProblem[] =>
  [{path: [], checked: pack.checked}, ...facts.map(({path, entry}) => ({path, checked: entry.checked}))]
    .filter(({checked}) => typeof checked === 'string' && checked > latestToday(now))
    .map(({path}) => ({
      code: 'future-date',
      path: [...path, 'checked'],
      message: 'is a day to come. Write the day on which somebody checked',
    }));

/** Which facts of a pack nobody has checked, or not for too long. A national emergency number does not age. */
export const ageProblems = (pack: AreaPack, now: Date): PackProblem[] => {
  const facts = ownFacts(pack).filter(({isAbove, provenance}) => !isAbove && provenance.reviewBy !== null);
  return [...unchecked(facts, now), ...overdue(facts, now), ...future(pack, facts, now)];
};
