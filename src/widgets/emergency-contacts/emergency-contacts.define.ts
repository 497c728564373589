import {define} from '../../kit/define.js';
import {EmergencyContacts} from './emergency-contacts.js';

define('csw-emergency-contacts', EmergencyContacts);

declare global {
  interface HTMLElementTagNameMap {
    'csw-emergency-contacts': EmergencyContacts;
  }
}
