import type {SnippetForm} from '../../snippets/snippet.js';
import {leavePage} from '../../snippets/embeds.js';

const notes: Readonly<Record<SnippetForm, string>> = {
  element:
    'For new words and languages, copy a new snippet. Where the widgets take signed corrections, corrected numbers come by themselves.',
  div: 'The script tag goes into the template of your site, once. The div goes into the text.',
  iframe: 'With our script on the page too, the frame gets the right height by itself.',
  link: 'The site has to ask our page what to show (oEmbed). If it shows a plain link, visitors still get to every number. Write “In an emergency call 999.” above it.',
  html: 'It does not change by itself: come back when a number changes, and look at the date in its last line.',
};

/**
 * What an editor has to know of a form, beside its snippet.
 *
 * @param name of the widget: the button for leaving has no numbers, and no date
 */
export const formNote = (form: SnippetForm, name: string): string =>
  form === 'html' && name === leavePage.name ? 'It does not change by itself.' : notes[form];
