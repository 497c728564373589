import {contactUri} from '../facts/telephone-link.js';
import type {Contact} from '../facts/types.js';

/**
 * The last resort: the numbers as links in a list, made from the facts by plain DOM calls, for a page where nothing else
 * can be rendered. It needs neither Lit nor words.
 */
export const bareNumbers = (contacts: Iterable<Contact>): HTMLElement => {
  const list = document.createElement('ul');
  list.setAttribute('translate', 'no');
  list.dir = 'ltr';
  for (const contact of contacts) {
    const uri = contactUri(contact);
    const number = document.createElement(uri === undefined ? 'span' : 'a');
    if (uri !== undefined) number.setAttribute('href', uri);
    number.textContent = contact.telephone;
    const item = document.createElement('li');
    item.append(number);
    list.append(item);
  }
  return list;
};
