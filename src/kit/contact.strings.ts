import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Contact} from '../facts/types.js';
import {verbatim} from './verbatim.js';

/** The words for a contact. */
export interface ContactWords {
  /** When to use it: the heading over its number. */
  readonly use: string;
  /** Who answers, and what to say. */
  readonly note?: string | TemplateResult;
}

// One export a contact, so that a widget brings only the words that it shows.

export const emergency = (): ContactWords => ({
  use: msg('In danger now?', {
    id: 'contact.emergency.use',
    desc: 'Safety-critical. Heading over the emergency number. The reader may be in danger. Keep it very short. At most 40 characters.',
  }),
  note: msg('Call the police at once.', {
    id: 'contact.emergency.note',
    desc: 'Safety-critical. Stands with the emergency number. An order: do it now.',
  }),
});

export const police = (): ContactWords => ({
  use: msg('Police, not an emergency', {
    id: 'contact.police.use',
    desc: 'Safety-critical. Heading over the number of the police for when nobody is in danger now.',
  }),
});

export const policeText = ({keyword = ''}: Contact): ContactWords => ({
  use: msg('Text the police', {
    id: 'contact.police-text.use',
    desc: 'Safety-critical. Heading over the number that takes text messages (SMS).',
  }),
  note: msg(html`Start with the word ${verbatim(keyword)}. Then say what is wrong and where it is.`, {
    id: 'contact.police-text.note',
    desc: 'Safety-critical. How to write the text message. The placeholder is the English word that each message must start with.',
  }),
});

export const hateIncidentLine = (): ContactWords => ({
  use: msg('Talk to someone who is not the police', {
    id: 'contact.hate-incident-line.use',
    desc: 'Safety-critical. Heading over the number of the line for people who do not want to talk to the police about hate.',
  }),
  note: msg('This is the Hate Incident Reporting Line. Trained people answer. They are not police.', {
    id: 'contact.hate-incident-line.note',
    desc: 'Safety-critical. Who answers the line. Translate its name so that a reader understands what it is for.',
  }),
});

export const antiTerroristHotline = (): ContactWords => ({
  use: msg('Worried about terrorism?', {
    id: 'contact.anti-terrorist-hotline.use',
    desc: 'Safety-critical. Heading over the number of the anti-terrorist hotline.',
  }),
  note: msg('This is the anti-terrorist hotline. All calls are strictly confidential.', {
    id: 'contact.anti-terrorist-hotline.note',
    desc: 'Safety-critical. Who answers. Confidential: nobody else learns who called.',
  }),
});

export const antiTerroristTextphone = (): ContactWords => ({
  use: msg('Anti-terrorist hotline by textphone', {
    id: 'contact.anti-terrorist-textphone.use',
    desc: 'Safety-critical. Heading over the number of the hotline for a textphone, a phone with a keyboard and a screen.',
  }),
  note: msg('For people who are deaf or hard of hearing.', {
    id: 'contact.anti-terrorist-textphone.note',
    desc: 'Safety-critical. Who the textphone number is for.',
  }),
});

export const contactStrings = {
  call: (): string =>
    msg('Call', {
      id: 'contact.call',
      desc: 'Safety-critical. Button: ring this number. A verb. At most 20 characters.',
    }),
  text: (): string =>
    msg('Text', {
      id: 'contact.text',
      desc: 'Safety-critical. Button: write a text message (SMS) to this number. A verb. At most 20 characters.',
    }),
  runBy: (provider: string): TemplateResult =>
    msg(html`Run by ${verbatim(provider)}.`, {
      id: 'contact.run-by',
      desc: 'Who runs a phone line. The placeholder is the name of one or more organisations.',
    }),
  alwaysOpen: (): string =>
    msg('Open all day and night, every day.', {
      id: 'contact.always-open',
      desc: 'When a phone line is answered: always.',
    }),
  withdrawn: (): string =>
    msg('This number is no longer in use.', {
      id: 'contact.withdrawn',
      desc: 'Safety-critical. Below a phone number that has been given up.',
    }),
  instead: (): string =>
    msg('Use this number instead:', {
      id: 'contact.instead',
      desc: 'Safety-critical. After a number that is no longer in use. Another number follows.',
    }),
  insteadOf: (old: unknown, other: unknown): TemplateResult =>
    msg(html`${old} is no longer in use. Use ${other} instead.`, {
      id: 'contact.instead-of',
      desc: 'Safety-critical. The placeholders are two phone numbers: one that has been given up, and another.',
    }),
  copy: (): string =>
    msg('Copy', {
      id: 'contact.copy',
      desc: 'Button: put the phone number on the clipboard. A verb. At most 20 characters.',
    }),
};
