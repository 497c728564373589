import type {Contact} from './types.js';

/** What a link to a number needs to know. */
export type Line = Pick<Contact, 'kind' | 'telephone' | 'keyword'>;

/** The country code of the numbers that start with a zero: the United Kingdom's (ITU-T E.164). */
const countryCode = '+44';

/** As links have it: `0800 138 1624` → `+448001381624`; a short code, which works in this country alone, stays. */
const dialled = (telephone: string): string => telephone.replace(/ /g, '').replace(/^0/, countryCode);

/** `0800 138 1624` → `tel:+448001381624`, `999` → `tel:999`. RFC 3966. */
export const telephoneUri = (telephone: string): string => `tel:${dialled(telephone)}`;

/**
 * The message that a text line gets: its keyword, a space, then what was typed, on one line.
 *
 * @param parts what somebody typed, in order; empty ones are left out, and each but the last ends its sentence.
 */
export const composeMessage = (contact: Line, parts: readonly string[]): string => {
  const sentences = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return sentences.reduce(
    (message, sentence, index) =>
      message + (index > 0 ? (/[\p{Sentence_Terminal}…]$/u.test(message) ? ' ' : '. ') : '') + sentence,
    contact.keyword !== undefined ? contact.keyword + ' ' : '',
  );
};

/**
 * Opens the phone's own messages app with `message` in it. `?&body=` is read by both iOS and Android.
 * A lone surrogate, half of a character, would make `encodeURIComponent` throw: it is dropped.
 */
export const messageUri = (contact: Line, message: string): string =>
  `sms:${dialled(contact.telephone)}?&body=${encodeURIComponent(message.replace(/\p{Surrogate}/gu, ''))}`;

/** What a contact's number links to; `undefined` for a textphone, whose number is text alone. */
export const contactUri = (contact: Line): string | undefined => {
  if (contact.kind === 'text') return messageUri(contact, composeMessage(contact, []));
  return contact.kind === 'voice' ? telephoneUri(contact.telephone) : undefined;
};
