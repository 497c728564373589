import {html, type TemplateResult} from 'lit';
import type {Contact} from '../facts/types.js';
import {type ContactWords, contactStrings} from './contact.strings.js';
import {wordsFor} from './contact-words.js';
import {heading} from './heading.js';
import {hoursInWords} from './hours.js';
import {localized} from './localized.js';
import {digits, telephoneNumber} from './telephone-number.js';

const note = (text: unknown): TemplateResult => html`<p class="note">${text}</p>`;

/** A number that is no longer in use, which nobody can ring by mistake, and what to use instead. */
const withdrawnNumber = ({id, telephone, withdrawn}: Contact): TemplateResult => {
  const {instead} = withdrawn ?? {};
  // Heard in this order, nobody takes the old number down before they hear of it.
  return html`
    <p><strong>${contactStrings.withdrawn()}</strong> <s>${digits(telephone, '')}</s></p>
    ${instead && insteadOf(id, instead)}
  `;
};

const insteadOf = (id: string, instead: Contact): TemplateResult => {
  const {use, note: says} = wordsOf(instead, wordsFor(instead));
  // An id of a pack's own cannot have two hyphens in a row.
  const describedBy = `${id}--instead`;
  return html`
    <p>${contactStrings.instead()} <span id=${describedBy}>${use}</span></p>
    ${telephoneNumber(instead, describedBy)} ${says && note(says)}
  `;
};

/** What a pack's author has written stands for ours. */
const wordsOf = (contact: Contact, words: ContactWords): {readonly use: unknown; readonly note: unknown} => ({
  use: contact.use ? localized(contact.use) : words.use,
  note: contact.note ? localized(contact.note) : words.note,
});

/**
 * One contact: when to use it, its number, who answers, what to do.
 *
 * @param words those of a known contact; what a pack's author has written stands for them
 * @param level the level of the heading over the number
 * @param more what else can be done with it
 */
export const contactRow = (
  contact: Contact,
  words: ContactWords,
  level: number,
  locale: string,
  more?: unknown,
): TemplateResult => {
  const {id, openingHours, provider, withdrawn} = contact;
  const {use, note: says} = wordsOf(contact, words);
  return html`
    <div class="row ${id === 'emergency' ? id : ''}" part="contact">
      <div class="main">
        ${heading(level, use, id)} ${withdrawn ? withdrawnNumber(contact) : telephoneNumber(contact)}
        ${
          withdrawn
            ? undefined
            : [
                says && note(says),
                openingHours === 'Mo-Su'
                  ? note(contactStrings.alwaysOpen())
                  : openingHours && hoursInWords(openingHours, locale).map(note),
                provider && note(contactStrings.runBy(provider.name)),
              ]
        }
      </div>
      ${withdrawn ? undefined : more}
    </div>
  `;
};
