import {msg} from '@lit/localize';
import type {ContactId} from '../../facts/types.js';

export const strings = {
  title: (): string => msg('Emergency contacts', {id: 'contacts.title', desc: 'The heading of the card.'}),
  save: (): string =>
    msg('Save contact', {
      id: 'contacts.save',
      desc: 'Button: put this number into the address book of the phone. A verb. At most 30 characters.',
    }),
};

/** What a known contact is called where it is saved. */
export const contactName = (id: ContactId): string => contactNames[id]();

const contactNames: Readonly<Record<ContactId, () => string>> = {
  emergency: () =>
    msg('Emergency', {
      id: 'contact.emergency.name',
      desc: 'Safety-critical. What the emergency number is called in the address book of a phone.',
    }),
  police: () =>
    msg('Police', {
      id: 'contact.police.name',
      desc: 'Safety-critical. What the number of the police is called in the address book of a phone.',
    }),
  'police-text': () =>
    msg('Police by text', {
      id: 'contact.police-text.name',
      desc: 'Safety-critical. What the text number is called in the address book of a phone.',
    }),
  'hate-incident-line': () =>
    msg('Hate Incident Reporting Line', {
      id: 'contact.hate-incident-line.name',
      desc: 'Safety-critical. What the line is called in the address book of a phone.',
    }),
  'anti-terrorist-hotline': () =>
    msg('Anti-terrorist hotline', {
      id: 'contact.anti-terrorist-hotline.name',
      desc: 'Safety-critical. What the hotline is called in the address book of a phone.',
    }),
  'anti-terrorist-textphone': () =>
    msg('Anti-terrorist textphone', {
      id: 'contact.anti-terrorist-textphone.name',
      desc: 'Safety-critical. What the textphone number of the hotline is called in the address book of a phone.',
    }),
};
