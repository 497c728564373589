import {telephoneUri} from './telephone-link.js';
import type {Contact} from './types.js';

/**
 * A text value, escaped (RFC 6350, section 3.4) and folded: a line may be 75 octets long and goes on after a line break
 * and a space (section 3.2). Seventeen characters and the longest name before them always fit. Of these values only that
 * of ORG has parts, which a semicolon would divide.
 */
const text = (value: string, special = /[\\,]/g): string =>
  value
    .replace(special, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/.{17}(?=.)/gu, '$&\r\n ');

/**
 * A contact as a vCard 4.0 (RFC 6350). A short code stays text: as a `tel:` URI it would need a context that contact
 * apps ignore.
 *
 * @param name what the contact is called, in the visitor's language
 * @param note when to use it, in the visitor's language
 */
export const vcard = ({kind, telephone, provider}: Contact, name: string, note: string): string => {
  const uri = telephoneUri(telephone);
  const value = uri.startsWith('tel:+') ? `;VALUE=uri:${uri}` : `:${telephone}`;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${text(name)}`,
    ...(provider ? [`ORG:${text(provider.name, /[\\,;]/g)}`] : []),
    `TEL;TYPE=${kind}${value}`,
    `NOTE:${text(note)}`,
    'END:VCARD',
    '',
  ].join('\r\n');
};
