import type {Schema} from '../packs/json-schema.js';
import {updatesSchema} from '../packs/updates-schema.js';

/** What a person writes before it is signed: an editor that knows it completes and checks it. */
export const draftSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:uuid:dd5111ec-9dd2-4621-a18b-e634f611712f',
  title: 'Corrections',
  description: 'What has changed in the facts of an area, before "csw updates sign" signs it.',
  ...updatesSchema,
  // Signing counts on from the file before.
  required: (updatesSchema.required ?? []).filter((name) => name !== 'sequence'),
  properties: {
    $schema: {
      description: 'The address of this schema, for an editor that completes and checks what you write.',
      type: 'string',
      maxLength: 500,
      examples: ['https://widgets.example/0.1.0/updates.schema.json'],
    },
    ...updatesSchema.properties,
  },
};
