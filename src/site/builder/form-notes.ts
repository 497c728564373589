import type {SnippetForm} from '../../snippets/snippet.js';

/** What an editor has to know of a form, beside its snippet. */
export const formNotes: Readonly<Record<SnippetForm, string>> = {
  element:
    'For new words and languages, copy a new snippet. Where the widgets take signed corrections, corrected numbers come by themselves.',
  div: 'The script tag goes into the template of your site, once. The div goes into the text.',
  iframe: 'With our script on the page too, the frame gets the right height by itself.',
  link: 'The site has to ask our page what to show (oEmbed). If it shows a plain link, visitors still get to every number.',
  html: 'It does not change by itself: come back when a number changes, and look at the date in its last line.',
};
