import fc from 'fast-check';
import {address, hours, organization, phoneNumber, plainText, provenance, url as fullUrl} from './any-facts.js';
import {constants, entriesOf, type JsonText, mostly, objectOf} from './hostile-json.js';

// Area packs as JSON texts.

/** English and translations: each of them passes, and no translation brings what the English has not. */
const texts: readonly (readonly [en: string, ...translations: string[]])[] = [
  ['Example', 'Przykład', 'مثال', '示例', 'نمونه‌ای'],
  ['Ask 24 hours a day', 'Pytaj 24 godziny na dobę'],
  ['Page 7 of the “Example” & more', 'Strona 7 w „Example” i więcej'],
];

/** What no translation may bring. Some of it the English may not have either, and some of it a number passes as. */
const smuggled = fc.constantFrom(
  'Zadzwoń 01632 960001',
  '٩٩٩',
  '九九九',
  '➈➈➈',
  '\u{1d7d7}\u{1d7d7}\u{1d7d7}',
  'https://evil.example/',
  'evil.com',
  'evil。example',
  'a@evil.example',
  'javascript:alert(1)',
  '<b>Przykład</b>',
  '&lt;b&gt;',
  'Przykład\u202e',
  '\u2066Przykład',
  'Przy\u200bkład',
  'Przykład\u{e0041}',
  '/safety',
  '//evil/',
  'x'.repeat(900),
);

/** Languages of a text; the code of Urali is the name that addresses have elsewhere in a pack. */
const tags = ['pl', 'ur', 'zh-Hant', 'fa-AF', 'url'];

/** A pack is made of many values: were each as often hostile as one of few, hardly a pack would be right. */
const seldom = 300;

const languageMap = mostly(
  fc.constantFrom(...texts).chain(([en, ...translations]) => {
    const translation = mostly(
      fc.oneof(
        {weight: 80, arbitrary: constants(en, ...translations)},
        {weight: 1, arbitrary: smuggled.map((text) => JSON.stringify(text))},
      ),
      seldom,
    );
    return objectOf(
      {
        required: {en: mostly(constants(en), seldom)},
        optional: Object.fromEntries(tags.map((tag) => [tag, translation])),
      },
      seldom,
    );
  }),
  seldom,
);

const url = mostly(fc.oneof(fullUrl, constants('/', '/safety?a=b', '/a/../b#c', '/@evil.example')));

/** Now and then a number of the whole country, or one that costs more than a call (Ofcom keeps this one for drama). */
const telephone = fc.oneof(
  {weight: 15, arbitrary: phoneNumber},
  {weight: 1, arbitrary: constants('999', '112', '101', '18000', '9990', '0909 879 0123', '+44 909 8790123')},
);

/** The ids of contacts with their kinds: of packs above, known ones, and some of a pack's own. */
const kinds: Readonly<Record<string, string>> = {
  emergency: 'voice',
  'police-text': 'text',
  'hate-incident-line': 'voice',
  'anti-terrorist-textphone': 'textphone',
  'example-line': 'voice',
  // Names that every object has, or that something in a pack has, and that are ids as good as any.
  constructor: 'text',
  en: 'voice',
};
const contactIds = Object.keys(kinds);

const contact = (id: string): JsonText => {
  const kind = kinds[id] ?? 'voice';
  const needed = {kind: mostly(constants(kind), seldom), telephone, name: languageMap, use: languageMap};
  const keyword = mostly(constants('Example'), seldom);
  const more = {note: languageMap, openingHours: hours, provider: organization, ...provenance};
  return objectOf({required: needed, optional: kind === 'text' ? {keyword, ...more} : more}, seldom);
};

const place = (): JsonText =>
  objectOf(
    {
      required: {name: plainText, kind: mostly(constants('charity', 'pharmacy'), seldom), address},
      optional: {telephone, openingHours: hours, partner: plainText, ...provenance},
    },
    seldom,
  );

const count = mostly(fc.integer({min: 1, max: 10_000}).map(String), seldom);
const paragraphs = fc.array(languageMap, {minLength: 1, maxLength: 2}).map((list) => `[${list.join()}]`);

const topic = (): JsonText =>
  objectOf(
    {
      required: {title: languageMap, text: mostly(paragraphs, seldom)},
      optional: {
        contacts: mostly(
          constants([], ['police'], ['emergency'], ['emergency', 'police'], ['example-line'], ['constructor']),
        ),
        provider: organization,
        url,
        minutes: count,
        capacity: count,
        annualValue: count,
        names: objectOf({required: {campaign: plainText}, optional: {'friday-bus': plainText}}),
        ...provenance,
      },
    },
    seldom,
  );

const topicIds = ['road', 'clinical-waste', 'prevent', 'leave-page', 'example-topic', 'constructor'];

const facts = {
  contacts: entriesOf(contactIds, contact),
  places: entriesOf(['example-place', 'constructor', 'cri-mill-house'], place),
  topics: entriesOf(topicIds, topic),
};

/** What a pack may say: half of the time what it should, else with something hostile somewhere in it. */
export const anyPack: JsonText = fc.subarray(['contacts', 'places', 'topics'] as const, {minLength: 1}).chain((kinds) =>
  objectOf({
    required: {
      id: mostly(constants('example-borough', 'constructor'), seldom),
      name: plainText,
      extends: mostly(constants('uk', 'kent', 'maidstone'), seldom),
      ...provenance,
      ...Object.fromEntries(kinds.map((kind) => [kind, facts[kind]])),
    },
  }),
);
