import {contactUri} from '../facts/telephone-link.js';
import type {Contact, Place} from '../facts/types.js';

/** A number as a link, or the text of what cannot be rung: a textphone's number, a place. */
const essential = (fact: Contact | Place): HTMLElement => {
  const uri = 'telephone' in fact ? contactUri(fact) : undefined;
  const element = document.createElement(uri === undefined ? 'span' : 'a');
  if (uri !== undefined) element.setAttribute('href', uri);
  if ('telephone' in fact) element.className = 'digits';
  element.textContent =
    'telephone' in fact ? fact.telephone : [fact.name, ...Object.values<string>({...fact.address})].join(', ');
  return element;
};

/**
 * The last resort: numbers and addresses as a list, made from the facts by plain DOM calls, for a page where nothing else can
 * be rendered. It needs neither Lit nor words.
 */
export const bareFacts = (facts: Iterable<Contact | Place>): HTMLElement => {
  const list = document.createElement('ul');
  Object.assign(list, {className: 'root', translate: false, dir: 'ltr', lang: 'en'});
  for (const fact of facts) {
    const item = document.createElement('li');
    item.append(essential(fact));
    list.append(item);
  }
  return list;
};
