import {bundledAreas, defaultArea} from '../facts/read-area.js';
import {contactIds} from '../facts/types.js';
import {type Embed, embedsOf, leavePage} from './embeds.js';
import {headingLevels, needsPage, type SnippetForm, snippetForms} from './snippet.js';
import {anyPage, type System, systems} from './systems.js';

/** What an editor has chosen. The page's own address holds it, so that it can be shared. */
export interface Choice {
  /** The name of a widget's own page, or `leave-page`. */
  readonly name: string;
  readonly area: string;
  /** Empty: the language of the page. */
  readonly lang: string;
  /** Empty: as the page. */
  readonly theme: string;
  readonly level: string;
  /** Ids in order, with spaces; empty for all. */
  readonly contacts: string;
  readonly languages: string;
  /** Where the button for leaving goes; empty for our default. */
  readonly href: string;
  readonly system: string;
  /** Empty: the best one of the system. */
  readonly form: string;
}

export const firstChoice: Choice = {
  name: 'emergency-contacts',
  area: defaultArea,
  lang: '',
  theme: '',
  level: '2',
  contacts: '',
  languages: '',
  href: '',
  system: 'html',
  form: '',
};

/** What can be chosen for an area. */
export const widgetsOf = (area: string): readonly Embed[] => [...embedsOf(area), leavePage];

export const widgetOf = ({name, area}: Choice): Embed => widgetsOf(area).find((one) => one.name === name) ?? leavePage;

export const systemOf = ({system}: Choice): System => systems.find(({id}) => id === system) ?? anyPage;

/** The forms that a system is offered. The button for leaving has no page of its own. */
export const formsOf = (choice: Choice): readonly SnippetForm[] => {
  const {forms} = systemOf(choice);
  const offered = choice.name === leavePage.name ? forms.filter((form) => !needsPage(form)) : forms;
  return offered.length > 0 ? offered : ['html'];
};

/** The chosen form where the system has it, else the system's best. */
export const formOf = (choice: Choice): SnippetForm => {
  const forms = formsOf(choice);
  return forms.find((form) => form === choice.form) ?? forms[0] ?? 'html';
};

/** An address as browsers write it, with nothing in it that only looks like a host; `undefined` where it is none of https. */
export const httpsAddress = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const {protocol, username, password, href} = new URL(address);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
};

/** Each value that nobody could have chosen gives way to the first choice's. */
export const soundChoice = (wild: Partial<Choice>, locales: readonly string[]): Choice => {
  const choice = {...firstChoice, ...wild};
  const pick = (name: keyof Choice, known: readonly string[]): string =>
    known.includes(choice[name]) ? choice[name] : firstChoice[name];
  const area = pick('area', Object.keys(bundledAreas));
  const contacts = choice.contacts.split(' ').filter((id) => (contactIds as readonly string[]).includes(id));
  return {
    area,
    name: pick(
      'name',
      widgetsOf(area).map(({name}) => name),
    ),
    lang: pick('lang', ['', 'en', ...locales]),
    theme: pick('theme', ['', 'light', 'dark']),
    level: pick('level', headingLevels),
    contacts: contacts.join(' '),
    languages: pick('languages', ['', 'off']),
    href: httpsAddress(choice.href) ?? '',
    system: pick(
      'system',
      systems.map(({id}) => id),
    ),
    form: pick('form', ['', ...snippetForms]),
  };
};

/** A choice as the address of the page holds it: what differs from the first choice. */
export const choiceToSearch = (choice: Choice): string => {
  const search = new URLSearchParams(
    Object.entries(choice).filter(([name, value]) => value !== firstChoice[name as keyof Choice]),
  ).toString();
  return search && `?${search}`;
};

export const searchToChoice = (search: string, locales: readonly string[]): Choice =>
  soundChoice(Object.fromEntries(new URLSearchParams(search)), locales);
