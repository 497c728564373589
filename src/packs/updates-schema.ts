import {contactProperties, factDefs, keywordNeedsText, placeProperties, provenanceProperties} from './facts-schema.js';
import type {Schema} from './json-schema.js';

const id: Schema = {$ref: '#/$defs/id'};

const withdrawn: Schema = {const: true, errorMessage: 'has to be true, or leave it out'};

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
    area: id,
    sequence: {type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER},
    ...provenanceProperties,
    contacts: {
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
          properties: {withdrawn, instead: id},
          additionalProperties: false,
        },
      ),
    },
    places: {
      type: 'object',
      maxProperties: 50,
      propertyNames: id,
      additionalProperties: either(
        {required: ['name', 'kind', 'address'], properties: placeProperties, additionalProperties: false},
        {properties: {withdrawn, instead: id}, additionalProperties: false},
      ),
    },
    links: {
      type: 'object',
      maxProperties: 20,
      propertyNames: id,
      additionalProperties: either(
        {required: ['url'], properties: {url: {$ref: '#/$defs/httpsUrl'}}, additionalProperties: false},
        {properties: {withdrawn}, additionalProperties: false},
      ),
    },
  },
  additionalProperties: false,
  // What a pack may link on the site where the widget stands would lead elsewhere on each page.
  $defs: {...factDefs, url: {$ref: '#/$defs/httpsUrl'}},
};
