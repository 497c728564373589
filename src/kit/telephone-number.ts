import {html, type TemplateResult} from 'lit';
import {contactUri, type Line} from '../facts/telephone-link.js';
import {contactStrings} from './contact.strings.js';
import {callIcon, textIcon} from './icons.js';

/** The digits of a number: left to right in every language, and never touched by a page translator. */
export const digits = (telephone: string, className = 'digits'): TemplateResult =>
  html`<bdi class=${className} part="number" dir="ltr" translate="no">${telephone}</bdi>`;

/**
 * The number of a contact or a place, and the only place that makes its link. The link holds both the digits and the button, so that the
 * target is large and a screen reader meets it once. A textphone's number is text alone.
 *
 * @param describedBy the id of what says when to use it
 */
export const telephoneNumber = (contact: Line & {readonly id: string}, describedBy = contact.id): TemplateResult => {
  const {id, kind, telephone} = contact;
  const number = digits(telephone);
  if (kind === 'textphone') return html`<p class="number">${number}</p>`;
  return html`<a
    class="number"
    part="link"
    href=${contactUri(contact)}
    data-action=${kind === 'text' ? kind : 'call'}
    data-contact=${id}
    aria-describedby=${describedBy}
    >${number}
    <span class="button primary" part="button"
      >${kind === 'text' ? [textIcon, contactStrings.text()] : [callIcon, contactStrings.call()]}</span
    ></a
  >`;
};
