import {html, type TemplateResult} from 'lit';
import type {Contact} from '../facts/types.js';
import {type ContactWords, contactStrings} from './contact.strings.js';
import {heading} from './heading.js';
import {telephoneNumber} from './telephone-number.js';

const note = (text: unknown): TemplateResult => html`<p class="note">${text}</p>`;

/**
 * One contact: when to use it, its number, who answers, what to do.
 *
 * @param level the level of the heading over the number
 * @param more what else can be done with it
 */
export const contactRow = (
  contact: Contact,
  words: ContactWords,
  level: number,
  more?: unknown,
): TemplateResult => html`
  <div class="row ${contact.id}" part="contact">
    <div class="main">
      ${heading(level, words.use, contact.id)} ${telephoneNumber(contact)} ${words.note && note(words.note)}
      ${contact.openingHours === 'Mo-Su' ? note(contactStrings.alwaysOpen()) : undefined}
      ${contact.provider && note(contactStrings.runBy(contact.provider.name))}
    </div>
    ${more}
  </div>
`;
