import {type Choice, widgetOf} from './choice.js';
import {leavePage} from './embeds.js';
import type {Fallback, LocaleFallbacks, SnippetOptions} from './snippet.js';

/** Where `dist` is served, and what its scripts' hashes are. */
export interface Site {
  readonly base: string;
  readonly integrity: string;
}

/** The attributes that only some widgets have. */
export const ownAttributesOf = ({contacts, languages, href, name}: Choice): Record<string, string> => ({
  ...(name === 'emergency-contacts' && contacts !== '' && {contacts}),
  ...(languages !== '' && name !== leavePage.name && {languages}),
  ...(name === leavePage.name && href !== '' && {href}),
});

const none: Fallback = {title: '', html: ''};

/** What a choice says of a snippet. */
export const optionsOf = (
  choice: Choice,
  {base, integrity}: Site,
  {dir, emergency, areas}: LocaleFallbacks,
): SnippetOptions => {
  const {name, widget, topic} = widgetOf(choice);
  const {area, lang, theme, level} = choice;
  return {
    widget,
    topic,
    embed: name === leavePage.name ? undefined : name,
    area,
    lang: lang === '' ? undefined : lang,
    theme: theme === '' ? undefined : theme,
    headingLevel: level === '2' ? undefined : Number(level),
    more: ownAttributesOf(choice),
    base,
    integrity,
    fallback: areas[area]?.[name] ?? none,
    emergency,
    dir,
  };
};

/** What an editor calls the attributes that a form cannot carry. */
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
