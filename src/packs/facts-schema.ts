import {hoursPattern} from '../facts/opening-hours.js';
import type {Schema} from './json-schema.js';

// What a single fact looks like. A build leaves the descriptions and examples out of what browsers get: see
// src/build/lean-schemas.ts, which is why these files hold nothing but constants.

/** A definition of the schema that it stands in, with what it is here. */
export const ref = (name: string, description: string): Schema => ({$ref: `#/$defs/${name}`, description});

const monthDays =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])';
/** A day of this century that there is; in it, every fourth year has a 29 February. */
const datePattern = `^(?:20\\d\\d-(?:${monthDays})|20(?:[02468][048]|[13579][26])-02-29)$`;
const dateMessage = 'has to be a date that there is, in the form "2026-11-30": year, month, day';

/**
 * A UK number, a short code or a number with its country's code (ITU-T E.164). "00" and "+44 0" are slips: a link made of
 * them would ring nobody.
 */
const phonePattern = '^(?:0 ?[1-9](?: ?\\d){8,9}|[1-9]\\d{2,5}|\\+(?!4 ?4 ?0)[1-9](?: ?\\d){6,14})$';

// A name between dots, then what stands for itself in an address (RFC 3986). An address of numbers, or with somebody's
// name before an `@`, is nothing that a council publishes.
const hostName = '(?:[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?\\.)+[A-Za-z](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?';
const afterHost = "[\\w.~:/?#\\[\\]@!$&'()*+,;=%\\-]*";
const httpsPattern = `https://${hostName}(?::\\d{1,5})?(?:[/?#]${afterHost})?`;

/** The definitions that the other schemas name. */
export const factDefs: Readonly<Record<string, Schema>> = {
  id: {
    description: 'A name of your own for an entry: small letters, digits and hyphens.',
    type: 'string',
    maxLength: 60,
    pattern: '^[a-z][a-z\\d]*(?:-[a-z\\d]+)*$',
    errorMessage: 'is not made of small letters, digits and hyphens, with a letter first, such as "example-line"',
    examples: ['example-line'],
  },
  name: {
    description: 'A name or a part of an address, as it is. It is shown so in every language.',
    type: 'string',
    maxLength: 150,
    pattern: '\\S',
    errorMessage: 'has to be a text, and not an empty one',
  },
  date: {
    description: 'A day: year, month, day.',
    type: 'string',
    pattern: datePattern,
    errorMessage: dateMessage,
    examples: ['2026-11-30'],
  },
  dateOrNull: {
    description: 'A day, or null.',
    type: ['string', 'null'],
    pattern: datePattern,
    errorMessage: `${dateMessage}; or null`,
    examples: ['2026-11-30', null],
  },
  httpsUrl: {
    description: 'The full address of a page, with https.',
    type: 'string',
    maxLength: 500,
    pattern: `^${httpsPattern}$`,
    errorMessage: 'has to be a full address that starts with "https://", as the browser writes it',
    examples: ['https://council.example/safety'],
  },
  url: {
    description:
      'The address of a page: a full one with https, or, starting with one slash, one on the site where the widget stands.',
    type: 'string',
    maxLength: 500,
    pattern: `^(?:${httpsPattern}|/(?:(?!/)${afterHost})?)$`,
    errorMessage:
      'has to be an address that starts with "https://", or with one "/" for a page of the same site, as the browser writes it',
    examples: ['https://council.example/safety', '/safety'],
  },
  phoneNumber: {
    description:
      'A number as a person reads it: a UK number that starts with 0, a short code, or one that starts with + and the code of a country. Single spaces may stand between digits.',
    type: 'string',
    maxLength: 31,
    pattern: phonePattern,
    errorMessage:
      'has to be a UK number ("01632 960123"), a short code of 3 to 6 digits, or a number with its country\'s code ("+44 1632 960123"), with nothing but single spaces between digits',
    examples: ['01632 960123', '+44 1632 960123'],
  },
  hoursLine: {
    description: 'Days, and the time from and to: Mo, Tu, We, Th, Fr, Sa, Su. Without a time: day and night.',
    type: 'string',
    maxLength: 60,
    pattern: hoursPattern,
    errorMessage:
      'has to be hours such as "Mo-Fr 09:00-17:30" or "Sa,Su 10:00-16:00", or "Mo-Su" for day and night; write midnight as 00:00',
    examples: ['Mo-Fr 09:00-17:30', 'Mo-Su', 'Fr-Sa 20:00-02:00'],
  },
  hours: {
    description: 'When it is open or answered: one line, or several in a list. Leave it out where nobody knows.',
    anyOf: [
      {$ref: '#/$defs/hoursLine'},
      {type: 'array', items: {$ref: '#/$defs/hoursLine'}, minItems: 1, maxItems: 14, uniqueItems: true},
    ],
    examples: ['Mo-Fr 09:00-17:30', ['Mo-Fr 09:00-12:30', 'Mo-Fr 13:30-17:00']],
  },
  organization: {
    description: 'An organisation, by the name that it calls itself.',
    type: 'object',
    required: ['name'],
    properties: {
      name: ref('name', 'Its name.'),
      url: ref('url', 'Its website.'),
    },
    additionalProperties: false,
  },
  postalAddress: {
    description: 'The parts of a postal address that are known.',
    type: 'object',
    required: ['streetAddress'],
    properties: {
      streetAddress: ref('name', 'House and street.'),
      addressLocality: ref('name', 'The town.'),
      postalCode: {
        description: 'The postcode. Only a place that has one gets a link to a map.',
        type: 'string',
        pattern: '^[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$',
        errorMessage: 'has to be a UK postcode in capitals, with one space before its last three characters',
        examples: ['ZZ99 1AA'],
      },
    },
    additionalProperties: false,
  },
};

/** What each fact may say of itself where it differs from its pack. */
export const provenanceProperties: Readonly<Record<string, Schema>> = {
  source: ref('organization', 'Who states the facts.'),
  checked: ref('dateOrNull', 'The day on which somebody last checked the facts; null where nobody has.'),
  reviewBy: ref('date', 'The day by which to check them again. After it, a widget says that they may have changed.'),
};

/** The facts of a contact, without the words about it. */
export const contactProperties: Readonly<Record<string, Schema>> = {
  kind: {
    description: 'How it is used: voice is rung, text takes a text message, textphone needs a textphone.',
    enum: ['voice', 'text', 'textphone'],
  },
  telephone: ref('phoneNumber', 'The number, as a person reads it.'),
  keyword: {
    description: 'The word that a text message has to start with. It is never translated.',
    type: 'string',
    pattern: '^[A-Za-z\\d]{1,20}$',
    errorMessage: 'has to be one word of at most 20 letters and digits',
    examples: ['Police'],
  },
  openingHours: ref('hours', 'When it is answered. Leave it out where nobody knows.'),
  provider: ref('organization', 'Who runs it.'),
  ...provenanceProperties,
};

/** Only a text message starts with a keyword. */
export const keywordNeedsText: Pick<Schema, 'if' | 'then'> = {
  if: {required: ['keyword']},
  then: {
    properties: {
      kind: {const: 'text', errorMessage: 'has to be "text" where there is a keyword, or remove the keyword'},
    },
  },
};

export const placeProperties: Readonly<Record<string, Schema>> = {
  name: ref('name', 'What it is called.'),
  kind: {description: 'What it is: a pharmacy, or a charity.', enum: ['charity', 'pharmacy']},
  address: ref('postalAddress', 'Where it is.'),
  telephone: ref('phoneNumber', 'Its own number, as a person reads it.'),
  openingHours: ref('hours', 'When it is open. Leave it out where nobody knows.'),
  partner: ref('name', 'The organisation with which a pharmacy offers the service.'),
  ...provenanceProperties,
};
