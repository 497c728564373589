import {type Contact, type ContactId, contactIds} from '../facts/types.js';
import * as words from './contact.strings.js';

const contactWords: Record<ContactId, (contact: Contact) => words.ContactWords> = {
  emergency: words.emergency,
  police: words.police,
  'police-text': words.policeText,
  'hate-incident-line': words.hateIncidentLine,
  'anti-terrorist-hotline': words.antiTerroristHotline,
  'anti-terrorist-textphone': words.antiTerroristTextphone,
};

export const isContactId = (id: string): id is ContactId => (contactIds as readonly string[]).includes(id);

/** What we say of any known contact; a contact of a pack's own brings its words. For widgets that can show each of them. */
export const wordsFor = (contact: Contact): words.ContactWords =>
  isContactId(contact.id) ? contactWords[contact.id](contact) : {use: ''};
