import {contactUri} from '../facts/telephone-link.js';
import type {Contact, Place} from '../facts/types.js';

/** What a snippet can say. */
export interface SnippetOptions {
  /** The widget's name: its tag without `csw-`. */
  readonly name: string;
  /** Where `dist` is served, with its slash. */
  readonly base: string;
  /** The hash of `csw.js`, in the form of an `integrity` attribute. */
  readonly integrity: string;
  /** The widget's attributes; an empty value is left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the fallback shows, in English: contacts with their names, places. */
  readonly contacts: readonly (readonly [name: string, contact: Contact])[];
  readonly places: readonly Place[];
  /** The whole fallback of a widget that is no more than a link. */
  readonly link?: readonly [text: string, url: string];
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const item = (content: string): string => `    <li>${content}</li>`;

const number = (contact: Contact): string => {
  const uri = contactUri(contact);
  return uri === undefined ? contact.telephone : `<a href="${escape(uri)}">${contact.telephone}</a>`;
};

const place = ({name, address}: Place): string =>
  [name, address.streetAddress, address.addressLocality, address.postalCode]
    .filter((part) => part !== undefined)
    .map(escape)
    .join(', ');

/** The script tag that a page needs once. */
export const scriptTag = ({base, integrity}: Pick<SnippetOptions, 'base' | 'integrity'>): string =>
  `<script defer src="${escape(base)}csw.js" integrity="${escape(integrity)}" crossorigin="anonymous"></script>`;

/** The script tag and the element, with a fallback for where the script does not run: numbers and addresses, or a link. */
export const elementSnippet = (options: SnippetOptions): string => {
  const {name, attributes, contacts, places, link} = options;
  const set = Object.entries(attributes).filter(([, value]) => value !== '');
  const tag = `csw-${name}`;
  return [
    scriptTag(options),
    `<${tag}${set.map(([attribute, value]) => ` ${attribute}="${escape(value)}"`).join('')}>`,
    ...(link
      ? [`  <a lang="en" href="${escape(link[1])}" rel="noreferrer">${escape(link[0])}</a>`]
      : [
          '  <ul lang="en">',
          ...contacts.map(([label, contact]) => item(`${escape(label)}: ${number(contact)}`)),
          ...places.map((one) => item(place(one))),
          '  </ul>',
        ]),
    `</${tag}>`,
    '',
  ].join('\n');
};
