import {contactUri, type Line} from '../facts/telephone-link.js';
import type {Contact, Place} from '../facts/types.js';

/** A number as a link, or the text of what cannot be rung: a textphone's number. */
const number = (line: Line): HTMLElement => {
  const uri = contactUri(line);
  const element = document.createElement(uri === undefined ? 'span' : 'a');
  if (uri !== undefined) element.setAttribute('href', uri);
  element.className = 'digits';
  element.textContent = line.telephone;
  return element;
};

/** What a fact comes to; of one that is withdrawn, what to use instead. */
const essential = (fact: Contact | Place): (Node | string)[] => {
  if (fact.withdrawn) return fact.withdrawn.instead ? essential(fact.withdrawn.instead) : [];
  if (!('address' in fact)) return [number(fact)];
  const text = [fact.name, ...Object.values<string>({...fact.address})].join(', ');
  return fact.telephone === undefined ? [text] : [`${text} `, number({kind: 'voice', telephone: fact.telephone})];
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
    item.append(...essential(fact));
    if (item.hasChildNodes()) list.append(item);
  }
  return list;
};
