import type {Fallback, LocaleFallbacks, SnippetForm, SnippetOptions} from '../../snippets/snippet.js';
import {type Choice, widgetOf} from './choice.js';

/** Where this page is served, and what its scripts' hashes are. */
export interface Site {
  readonly base: string;
  readonly integrity: string;
}

const attributesOf = ({contacts, languages, href, name}: Choice): Record<string, string> => ({
  ...(name === 'emergency-contacts' && contacts !== '' && {contacts}),
  ...(languages !== '' && name !== 'leave-page' && {languages}),
  ...(name === 'leave-page' && href !== '' && {href}),
});

const none: Fallback = {title: '', html: ''};

/** What a choice says of a snippet. */
export const optionsOf = (choice: Choice, {base, integrity}: Site, {dir, areas}: LocaleFallbacks): SnippetOptions => {
  const {name, widget, topic} = widgetOf(choice);
  const {area, lang, theme, level} = choice;
  return {
    widget,
    topic,
    embed: name === 'leave-page' ? undefined : name,
    area,
    lang: lang === '' ? undefined : lang,
    theme: theme === '' ? undefined : theme,
    headingLevel: level === '2' ? undefined : Number(level),
    more: attributesOf(choice),
    base,
    integrity,
    fallback: areas[area]?.[name] ?? none,
    dir,
  };
};

/** How the attributes that a form cannot carry are called on the page. */
const names: Readonly<Record<string, string>> = {
  theme: 'the theme',
  'heading-level': 'the heading level',
  contacts: 'the choice of numbers',
  languages: 'that the menu of languages is hidden',
  href: 'where the button leads',
};

/** Says which options a form leaves out; empty where it carries all. */
export const lossInWords = (lost: readonly string[]): string =>
  lost.length === 0
    ? ''
    : `This form cannot carry ${new Intl.ListFormat('en-GB').format(lost.map((name) => names[name] ?? name))}.`;

/** What an editor has to know of a form, beside its snippet. */
export const formNotes: Readonly<Record<SnippetForm, string>> = {
  element: 'It keeps itself right: corrections and new languages come by themselves when you update the version in it.',
  div: 'The script tag goes into the template of your site, once. The div goes into the text.',
  iframe: 'With our script on the page too, the frame gets the right height by itself.',
  link: 'The site has to ask our page what to show (oEmbed). If it shows a plain link, visitors still get to every number.',
  html: 'It does not change by itself: come back when a number changes, and look at the date in its last line.',
};
