import {
  contactProperties,
  factDefs,
  keywordNeedsText,
  placeProperties,
  provenanceProperties,
  ref,
} from './facts-schema.js';
import type {Schema} from './json-schema.js';

const id: Schema = {$ref: '#/$defs/id'};

const withdrawn: Schema = {
  description: 'True for what holds no more.',
  const: true,
  errorMessage: 'has to be true, or leave it out',
};

/** What has `withdrawn` is a withdrawal; what has not is the whole fact as it is now. */
const either = (replacement: Schema, withdrawal: Schema): Schema => ({
  type: 'object',
  if: {required: ['withdrawn']},
  then: withdrawal,
  else: replacement,
});

/** What the payload of signed corrections has to meet. Every count is small: corrections are few, or a new version is due. */
export const updatesSchema: Schema = {
  type: 'object',
  required: ['area', 'sequence', 'source', 'checked', 'reviewBy'],
  properties: {
    area: ref('id', 'The area that the keys are for. The areas below it get the corrections too.'),
    sequence: {
      description: 'Higher than in the file before. Leave it out of a draft: signing counts on.',
      type: 'integer',
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
    },
    ...provenanceProperties,
    contacts: {
      description: 'Numbers, by the id that they have in the area: all of what holds now, or that it is withdrawn.',
      type: 'object',
      maxProperties: 20,
      propertyNames: id,
      additionalProperties: either(
        {
          required: ['kind', 'telephone'],
          properties: contactProperties,
          additionalProperties: false,
          ...keywordNeedsText,
        },
        {
          required: ['instead'],
          properties: {withdrawn, instead: ref('id', 'The id of the contact to use instead.')},
          additionalProperties: false,
        },
      ),
    },
    places: {
      description: 'Places, by the id that they have in the area: all of what holds now, or that it is withdrawn.',
      type: 'object',
      maxProperties: 50,
      propertyNames: id,
      additionalProperties: either(
        {required: ['name', 'kind', 'address'], properties: placeProperties, additionalProperties: false},
        {
          properties: {withdrawn, instead: ref('id', 'The id of the place to go to instead, if there is one.')},
          additionalProperties: false,
        },
      ),
    },
    links: {
      description: 'The pages about topics, by the id of the topic: the address as it is now, or that it is withdrawn.',
      type: 'object',
      maxProperties: 20,
      propertyNames: id,
      additionalProperties: either(
        {
          required: ['url'],
          properties: {url: ref('httpsUrl', 'The full address of the page, with https.')},
          additionalProperties: false,
        },
        {properties: {withdrawn}, additionalProperties: false},
      ),
    },
  },
  additionalProperties: false,
  // What a pack may link on the site where the widget stands would lead elsewhere on each page.
  $defs: {...factDefs, url: ref('httpsUrl', 'The full address of a page, with https.')},
};
