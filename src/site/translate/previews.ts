import {adviceTopics} from '../../facts/types.js';
import {areaWithPlaces, exampleAreas, onePlace} from './example-area.js';

/** A widget in one state. */
export interface Preview {
  readonly id: string;
  /** What a translator calls it. */
  readonly title: string;
  readonly tag: string;
  /** What else the tag says, by attribute. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The id of an example area. */
  readonly area: string;
  /** What is typed into the field that narrows a long list. */
  readonly search?: string;
}

/** Between them they show every message that stands on a page in each language. */
const always: readonly Preview[] = [
  {id: 'emergency-contacts', title: 'Emergency contacts', tag: 'csw-emergency-contacts', area: exampleAreas.all},
  {id: 'report-hate-crime', title: 'Report a hate crime', tag: 'csw-report-hate-crime', area: exampleAreas.all},
  {id: 'pharmacy-list', title: 'Needle exchange', tag: 'csw-pharmacy-list', area: exampleAreas.all},
  {
    id: 'pharmacy-list-empty',
    title: 'Needle exchange, no places',
    tag: 'csw-pharmacy-list',
    area: exampleAreas.noPlaces,
  },
  {id: 'prevent-hotline', title: 'Prevent hotline', tag: 'csw-prevent-hotline', area: exampleAreas.all},
  ...adviceTopics.map((topic) => ({
    id: `safety-advice-${topic}`,
    title: `Advice: ${topic.replaceAll('-', ' ')}`,
    tag: 'csw-safety-advice',
    attributes: {topic},
    area: exampleAreas.all,
  })),
  {id: 'leave-page', title: 'Leave this page', tag: 'csw-leave-page', area: exampleAreas.all},
  {
    id: 'emergency-contacts-withdrawn',
    title: 'A number that is no longer in use',
    tag: 'csw-emergency-contacts',
    attributes: {contacts: 'hate-incident-line'},
    area: exampleAreas.withdrawn,
  },
  {
    id: 'pharmacy-list-withdrawn',
    title: 'A place that has closed',
    tag: 'csw-pharmacy-list',
    area: exampleAreas.withdrawn,
    search: onePlace,
  },
];

/** A list of places says how many there are only where it is long; the first preview of one has so many. */
const [shortestCounted, most] = [6, 120];

/** The smallest number of places for each plural form that a long list can meet in a language. */
const countsByForm = (locale: string): ReadonlyMap<Intl.LDMLPluralRule, number> => {
  const rules = new Intl.PluralRules(locale);
  const counts = new Map<Intl.LDMLPluralRule, number>();
  for (let count = shortestCounted; count <= most; count++) {
    const form = rules.select(count);
    if (!counts.has(form)) counts.set(form, count);
  }
  return counts;
};

/** Every preview of a language: its plural forms have one each. */
export const previewsFor = (locale: string): readonly Preview[] => [
  ...always,
  ...[...countsByForm(locale).values()]
    .filter((count) => count !== shortestCounted)
    .map((count) => ({
      id: `pharmacy-list-${String(count)}`,
      title: `Needle exchange, ${String(count)} places`,
      tag: 'csw-pharmacy-list',
      area: areaWithPlaces(count),
      search: onePlace,
    })),
];

const pluralForm = /\.(zero|one|two|few|many|other)$/;

/**
 * Where a message appears that no preview shows, in words.
 *
 * @returns `undefined` where a preview has to show it
 */
export const elsewhere = (id: string): string | undefined => {
  if (/^contact\..*\.name$/.test(id)) return 'In the address book of a phone, after “Save contact”.';
  const [, form] = pluralForm.exec(id) ?? [];
  if (form !== undefined) return `In a count, as the form “${form}”. No list of a preview has such a number.`;
  return words[id];
};

const words: Readonly<Record<string, string>> = {
  'advice.none': 'In a panel of advice, where the area has nothing on its topic.',
  'area.below': 'At the top of a widget, above what the page itself says, where the details of an area did not load.',
  'area.failed': 'At the top of a widget, where the details of an area did not load.',
  'area.loading': 'At the top of a widget, while the details of an area are on their way.',
  'area.national': 'At the top of a widget, after “Local details did not load.”',
  'contact.instead-of': 'In the text that a page has inside the tag, where it names a number that has been given up.',
  'copy.copied': 'Beside a copy button, after it was pressed.',
  'copy.failed': 'Beside a copy button, where the browser did not copy.',
  'language.draft': 'At the top of a widget that shows a draft.',
  'language.failed': 'Below the menu of languages, where a language did not load.',
  'language.label': 'A screen reader says it at the menu of languages.',
  'leave.framed': 'Below the button that leaves the page, where it stands in a page within a page.',
  'leave.leaving': 'On the empty page, after the button that leaves the page was pressed.',
  'leave.once': 'Beside the button that leaves the page, after the key was pressed twice.',
  'leave.stay': 'Beside the button that leaves the page, after somebody has stopped to press the key.',
  'leave.twice': 'Beside the button that leaves the page, after the key was pressed once.',
  'snippet.as-of': 'Below the details on a page that shows them without a script, as a frame or a pasted text.',
};
