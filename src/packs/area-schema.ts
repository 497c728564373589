import {bundledAreas} from '../facts/read-area.js';
import {
  contactProperties,
  factDefs,
  keywordNeedsText,
  placeProperties,
  provenanceProperties,
  ref,
} from './facts-schema.js';
import type {Schema} from './json-schema.js';

/** A national emergency number does not age. */
const agelessReviewBy = ref('dateOrNull', 'The day by which to check it again; null for what does not age.');

const languageMap = ref('languageMap', 'In English, and in each other language that you have.');

const words: Readonly<Record<string, Schema>> = {
  name: {...languageMap, description: 'What it is called where somebody saves it.'},
  use: {...languageMap, description: 'When to use it: the heading over the number.'},
  note: {...languageMap, description: 'Who answers, and what to say.'},
};

const contact: Schema = {
  type: 'object',
  required: ['kind', 'telephone'],
  properties: {...contactProperties, ...words},
  additionalProperties: false,
  ...keywordNeedsText,
};

const topicNames: Schema = {
  description: 'Names that our words for a topic speak of. Our sentence about one that is left out is not shown.',
  type: 'object',
  properties: {
    campaign: ref('name', 'For the topic road: the campaign.'),
    'largest-in': ref('name', 'For the topic night-time: the area in which the night-time economy is the largest.'),
    'alcohol-education': ref('name', 'For the topic night-time: the programme that teaches about alcohol.'),
    'friday-bus': ref('name', 'For the topic night-time: the bus that is there on Friday nights.'),
    'water-bottles': ref('name', 'For the topic night-time: the campaign with water bottles.'),
    'offender-unit': ref('name', 'For the topic reoffending: the unit that manages offenders.'),
    'community-unit': ref('name', 'For the topic reoffending: the unit that it is a part of.'),
    overseer: ref('name', 'For the topic reoffending: who oversees it.'),
    prison: ref('name', 'For the topic reoffending: the prison that it works with.'),
  },
  additionalProperties: false,
};

const topic: Schema = {
  type: 'object',
  properties: {
    title: {...languageMap, description: 'Its heading.'},
    text: {
      description: 'Its paragraphs, in order.',
      type: 'array',
      items: languageMap,
      minItems: 1,
      maxItems: 20,
    },
    contacts: {
      description: 'The ids of the contacts to show with it, in order: yours, or those of the packs above.',
      type: 'array',
      items: {$ref: '#/$defs/id'},
      maxItems: 20,
      uniqueItems: true,
      examples: [['hate-incident-line', 'example-line']],
    },
    provider: ref('organization', 'Who to turn to for it.'),
    url: ref('url', 'The page about it.'),
    minutes: {
      description: 'For the topic prevent-training: how long the course takes, in minutes.',
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
    },
    capacity: {
      description: 'For the topic night-time: how many people fit into the licensed venues.',
      type: 'integer',
      minimum: 0,
      maximum: 100_000_000,
    },
    annualValue: {
      description: 'For the topic night-time: what the night-time economy is worth in a year, in whole pounds.',
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000_000_000,
    },
    names: topicNames,
    ...provenanceProperties,
  },
  additionalProperties: false,
};

const knownContacts: Readonly<Record<string, Schema>> = {
  emergency: ref('nationalContact', 'The emergency number. The pack uk has it, and no other pack can change it.'),
  police: ref('nationalContact', 'The police. The pack uk has it, and no other pack can change it.'),
  'police-text': ref('contact', 'The number that takes text messages for the police.'),
  'hate-incident-line': ref('contact', 'The line for hate incidents that is not the police.'),
  'anti-terrorist-hotline': ref('contact', 'The anti-terrorist hotline. The pack uk has it.'),
  'anti-terrorist-textphone': ref('contact', 'The same by textphone. The pack uk has it.'),
};

const knownTopics: Readonly<Record<string, Schema>> = {
  'community-safety': ref('topic', 'Advice: the Community Safety Partnerships, as its provider.'),
  'night-time': ref('topic', 'Advice: safety at night, with its figures and the names of its projects.'),
  road: ref('topic', 'Advice: road safety, with the council as its provider and the name of its campaign.'),
  reoffending: ref('topic', 'Advice: reducing re-offending, with the names of who does it.'),
  'substance-misuse': ref('topic', 'Advice: alcohol and drugs, with who to turn to as its provider.'),
  'prevent-training': ref('topic', 'Advice: Prevent training. The pack uk has it.'),
  'hate-crime': ref('topic', 'What a hate crime is. The pack uk has it.'),
  'police-in-person': ref('topic', 'Speaking to an officer or at a station. The pack uk has it.'),
  prevent: ref('topic', 'What Prevent is. The pack uk has it.'),
  'prevent-more': ref('topic', 'Who has more about Prevent, as its provider.'),
  'needle-disposal': ref('topic', 'How to get rid of used needles. The pack uk has it.'),
  'clinical-waste': ref('topic', 'Who collects clinical waste, as its provider, and the page about it.'),
  'leave-page': ref('agelessTopic', 'The page to which the button for leaving goes. The pack uk has it.'),
};

/** What every area pack has to meet: published as `area.schema.json`, and held against each pack that a page reads. */
export const areaSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:uuid:49932301-eb78-4445-9678-87b226f82394',
  title: 'Area pack',
  description: 'The facts of one area for the Community Safety Widgets, on top of those of a pack above it.',
  type: 'object',
  required: ['id', 'name', 'source', 'checked', 'reviewBy'],
  if: {properties: {id: {const: 'uk'}}, required: ['id']},
  else: {required: ['extends']},
  properties: {
    $schema: {
      description: 'The address of this schema, for an editor that completes and checks what you write.',
      type: 'string',
      maxLength: 500,
      examples: ['https://widgets.example/0.1.0/area.schema.json'],
    },
    id: ref('id', 'A name for this pack. The names of our own packs are taken.'),
    name: ref('name', 'The name of the area.'),
    extends: {
      description: 'The pack of ours whose facts come first. This pack adds to them and cannot change them.',
      enum: Object.keys(bundledAreas),
    },
    ...provenanceProperties,
    contacts: {
      description: 'Numbers, by id: the known ids, which have words in every language, or ids of your own.',
      type: 'object',
      propertyNames: {$ref: '#/$defs/id'},
      properties: knownContacts,
      additionalProperties: {$ref: '#/$defs/ownContact'},
      maxProperties: 40,
    },
    topics: {
      description: 'Advice, by id: the known ids, which have words in every language, or ids of your own.',
      type: 'object',
      propertyNames: {$ref: '#/$defs/id'},
      properties: knownTopics,
      additionalProperties: {$ref: '#/$defs/ownTopic'},
      maxProperties: 40,
    },
    places: {
      description: 'Where needles can be exchanged, by an id of your own, in the order in which they are shown.',
      type: 'object',
      propertyNames: {$ref: '#/$defs/id'},
      additionalProperties: {$ref: '#/$defs/place'},
      maxProperties: 200,
    },
  },
  additionalProperties: false,
  $defs: {
    ...factDefs,
    text: {
      description: 'Plain text on one line: no markup, no address of a page.',
      type: 'string',
      maxLength: 1000,
      pattern: '\\S',
      errorMessage: 'has to be a text, and not an empty one',
    },
    languageMap: {
      description:
        'A text in English (en) and, where you have it, in other languages, each by its code. A translation brings no number and no address that the English has not.',
      type: 'object',
      required: ['en'],
      propertyNames: {
        maxLength: 35,
        pattern: '^[a-z]{2,3}(?:-[A-Za-z\\d]{2,8}){0,4}$',
        errorMessage: 'is no code of a language, such as "pl" or "zh-Hant"',
      },
      properties: {en: ref('text', 'The English. It stands where another language is not.')},
      additionalProperties: {$ref: '#/$defs/text'},
      maxProperties: 60,
      examples: [{en: 'Someone to talk to', pl: 'Ktoś, z kim można porozmawiać'}],
    },
    contact: {description: 'A contact that we have words for.', ...contact},
    nationalContact: {
      ...contact,
      description: 'A number of the whole country, which does not age.',
      properties: {...contact.properties, reviewBy: agelessReviewBy},
    },
    ownContact: {
      ...contact,
      description: 'A contact of your own, with your own words.',
      required: ['kind', 'telephone', 'name', 'use'],
    },
    topic: {
      description: 'A topic that we have words for. A title and a text of yours stand instead of ours.',
      ...topic,
    },
    agelessTopic: {
      ...topic,
      description: 'A topic that does not age.',
      properties: {...topic.properties, reviewBy: agelessReviewBy},
    },
    ownTopic: {...topic, description: 'A topic of your own, with your own words.', required: ['title', 'text']},
    place: {
      description: 'A place where needles can be exchanged.',
      type: 'object',
      required: ['name', 'kind', 'address'],
      properties: placeProperties,
      additionalProperties: false,
    },
  },
};
