import type {SnippetForm} from './snippet.js';

/** Where a snippet goes: a kind of website or of editor, and the forms that survive there. */
export interface System {
  readonly id: string;
  readonly name: string;
  /** The best first. A form in which a visitor could end without a number is not in it: test/editors holds that. */
  readonly forms: readonly SnippetForm[];
  /** What to do there, in the words of an editor. */
  readonly help: string;
}

/** A page whose HTML nobody changes. */
export const anyPage: System = {
  id: 'html',
  name: 'Any HTML page',
  forms: ['element', 'div', 'iframe', 'html'],
  help: 'Paste it into the HTML of the page, where the widget shall stand.',
};

export const systems: readonly System[] = [
  anyPage,
  {
    id: 'wordpress',
    name: 'WordPress',
    forms: ['link', 'div', 'html'],
    help: 'Paste the address on a line of its own. WordPress makes it a widget. The other forms go into a block called “Custom HTML”.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    forms: ['html', 'div'],
    help: 'Paste it as the source of a text. The text format “Full HTML” keeps a div; others may keep less.',
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    forms: ['div', 'html'],
    help: 'Paste it as the source code of a rich text, whose editor is TinyMCE.',
  },
  {
    id: 'tinymce',
    name: 'TinyMCE',
    forms: ['div', 'html'],
    help: 'Paste it with “Source code”.',
  },
  {
    id: 'ckeditor',
    name: 'CKEditor',
    forms: ['html'],
    help: 'Paste it with “Source”. With General HTML Support, the div survives too.',
  },
  {
    id: 'link',
    name: 'A site with “embed a link”',
    forms: ['link'],
    help: 'Paste the address where the site asks for a link to embed.',
  },
  {
    id: 'no-script',
    name: 'A page without JavaScript',
    forms: ['html'],
    help: 'Paste it into the HTML of the page. It does not change by itself: look at it again when a number changes.',
  },
];

/** What each form is, in the words of an editor. */
export const formNames: Readonly<Record<SnippetForm, string>> = {
  element: 'Script and element',
  div: 'A div, for systems that remove unknown tags',
  iframe: 'A frame',
  link: 'An address',
  html: 'Plain HTML',
};
