import {type AreaPack, adviceTopics, type LanguageMap, type Topic} from '../facts/types.js';
import {negotiateLocale} from '../language/negotiate-locale.js';
import type {PackProblem} from '../packs/pack-problem.js';
import {type OwnFact, ownFacts} from './own-facts.js';

type Path = readonly (string | number)[];

const idle = (path: Path, message: string): PackProblem => ({code: 'no-effect', path, message});

/** The figures that our words for a topic speak of. */
export const topicFigures: Readonly<Record<string, readonly (keyof Topic)[]>> = {
  'night-time': ['capacity', 'annualValue'],
  'prevent-training': ['minutes'],
};

/** The names that our words for a topic speak of, sentence by sentence: one that lacks a name is not shown. */
export const topicSentences: Readonly<Record<string, readonly (readonly string[])[]>> = {
  road: [['campaign']],
  'night-time': [['largest-in'], ['alcohol-education'], ['friday-bus'], ['water-bottles']],
  reoffending: [
    ['offender-unit', 'community-unit'],
    ['offender-unit', 'overseer', 'prison'],
  ],
};

/** The topics of which our words name the provider. */
export const topicProviders: readonly string[] = [
  'community-safety',
  'road',
  'substance-misuse',
  'prevent-more',
  'clinical-waste',
];

const figures = Object.values(topicFigures).flat();

const isAdvice = (id: string): boolean => (adviceTopics as readonly string[]).includes(id);

/** The fields of a topic that some widget shows, beside those that say how old it is. */
const shownFields = (id: string, {title, text}: Partial<Topic>): readonly string[] => {
  const isPanel = isAdvice(id) || title !== undefined;
  const isOurs = isAdvice(id) && text === undefined;
  return [
    ...(isPanel ? ['title', 'text', 'url'] : []),
    // Our words for this one are about one line alone.
    ...(isPanel && id !== 'community-safety' ? ['contacts'] : []),
    ...((isPanel && text !== undefined) || topicProviders.includes(id) ? ['provider'] : []),
    ...(isOurs ? [...(topicFigures[id] ?? []), ...(topicSentences[id] ? ['names'] : [])] : []),
    ...(id === 'clinical-waste' ? ['url'] : []),
  ];
};

const idleNames = ({id, path, entry: {names = {}}}: OwnFact): PackProblem[] => {
  const sentences = topicSentences[id] ?? [];
  return Object.keys(names).flatMap((name) => {
    const mine = sentences.filter((sentence) => sentence.includes(name));
    const at = [...path, 'names', name];
    if (mine.length === 0) return [idle(at, 'has no effect with this topic. Remove it')];
    const lacks = mine.map((sentence) => sentence.filter((other) => !Object.hasOwn(names, other)));
    const [least = []] = lacks.sort((one, other) => one.length - other.length);
    const missing = least.map((other) => JSON.stringify(other)).join(' and ');
    return missing === '' ? [] : [idle(at, `has no effect without ${missing} beside it. Add that, or remove this`)];
  });
};

const topicProblems = (fact: OwnFact): PackProblem[] => {
  const {id, path, entry} = fact;
  const fields = Object.keys(entry).filter((field) => !['source', 'checked', 'reviewBy'].includes(field));
  const shown = shownFields(id, entry);
  const notShown = fields.filter((field) => !shown.includes(field));
  const isReplaced = (field: string): boolean =>
    entry.text !== undefined && (field === 'names' || (figures as readonly string[]).includes(field));
  if (fields.length === notShown.length && !isAdvice(id))
    return [idle(path, 'has nothing that a widget shows, so it has no effect. Fill it in, or remove it')];
  return [
    ...notShown.map((field) =>
      idle(
        [...path, field],
        isReplaced(field)
          ? 'has no effect beside a "text" of your own. Say it in the text, or remove it'
          : 'has no effect with this topic. Remove it',
      ),
    ),
    ...(shown.includes('names') ? idleNames(fact) : []),
  ];
};

const factProblems = (fact: OwnFact): PackProblem[] => {
  const {kind, path, entry, isAbove} = fact;
  if (isAbove)
    return [
      idle(
        path,
        'has no effect: a pack above has it already, and cannot be changed. Remove it, or give it an id of its own',
      ),
    ];
  if (kind === 'topics') return topicProblems(fact);
  if (kind === 'places' && entry.kind === 'charity' && entry.partner !== undefined)
    return [idle([...path, 'partner'], 'has no effect: only a pharmacy has a partner. Remove it')];
  return [];
};

interface Words {
  readonly path: Path;
  readonly map: LanguageMap;
}

const wordsOf = ({path, entry: {name, use, note, title, text = []}}: OwnFact): Words[] => [
  ...Object.entries({name, use, note, title}).flatMap(([field, map]) =>
    typeof map === 'object' ? [{path: [...path, field], map}] : [],
  ),
  ...text.map((map, index) => ({path: [...path, 'text', index], map})),
];

/** Languages that no widget speaks, each where it first stands. */
const unspoken = (facts: readonly OwnFact[], locales: readonly string[]): PackProblem[] => {
  const counts = new Map<string, {readonly path: Path; count: number}>();
  for (const {path, map} of facts.flatMap(wordsOf)) {
    const tags = Object.keys(map);
    const heard = new Set(['en', ...locales.map((locale) => negotiateLocale(locale, tags))]);
    for (const tag of tags.filter((one) => !heard.has(one))) {
      const found = counts.get(tag) ?? {path: [...path, tag], count: 0};
      found.count += 1;
      counts.set(tag, found);
    }
  }
  return [...counts.values()].map(({path, count}) => {
    const times = count === 1 ? '' : ` (${String(count)} texts in it)`;
    return idle(path, `has no effect: no widget speaks this language${times}. They speak en, ${locales.join(', ')}`);
  });
};

/**
 * What a pack has and no widget shows.
 *
 * @param locales the languages that the widgets speak beside English; none where that is not known
 */
export const idleFacts = (pack: AreaPack, locales: readonly string[]): PackProblem[] => {
  // The widgets have the pack of the whole country to start from, and show all of it.
  if (pack.extends === undefined) return [];
  const facts = ownFacts(pack);
  if (facts.length === 0)
    return [idle([], 'has no contact, no topic and no place, so it changes nothing. Add what the area has')];
  const empty = (['contacts', 'topics', 'places'] as const).filter(
    (kind) => pack[kind] && Object.keys(pack[kind]).length === 0,
  );
  return [
    ...empty.map((kind) => idle([kind], 'has nothing in it, so it has no effect. Fill it in, or remove it')),
    ...facts.flatMap(factProblems),
    ...(locales.length > 0
      ? unspoken(
          facts.filter(({isAbove}) => !isAbove),
          locales,
        )
      : []),
  ];
};
