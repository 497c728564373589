import type {EditorId} from './editors.js';
import type {SnippetForm} from './snippet.js';

/** Where a snippet goes: a kind of website or of editor, and the forms that survive there. */
export interface System {
  readonly id: string;
  readonly name: string;
  /** The best first. A form in which a visitor could end without a number is not in it: test/editors holds that. */
  readonly forms: readonly SnippetForm[];
  /** The editors that a system like this may have. A form is offered only where all of them keep 999. */
  readonly editors?: readonly EditorId[];
  /** The forms of which one of these editors leaves visitors without 999. */
  readonly loses?: readonly SnippetForm[];
  /** What to do there, in the words of an editor. */
  readonly help: string;
}

/** What each form is, in the words of an editor. */
export const formNames: Readonly<Record<SnippetForm, string>> = {
  element: 'Script and element',
  div: 'A div, for systems that remove unknown tags',
  iframe: 'A frame',
  link: 'An address',
  html: 'Plain HTML',
};

/** The same within a sentence. */
export const formsInWords: Readonly<Record<SnippetForm, string>> = {
  element: 'the script and the element',
  div: 'the div',
  iframe: 'the frame',
  link: 'the address',
  html: 'plain HTML',
};

/** Says of each form that is lost what to use instead. */
const withRefusal = (system: System): System => {
  const lost = (system.loses ?? []).map((form) => formsInWords[form]);
  if (lost.length === 0) return system;
  const list = new Intl.ListFormat('en-GB').format(lost);
  return {
    ...system,
    help: `${system.help} Do not paste ${list} alone: visitors would not see 999. Use ${formsInWords[system.forms[0] ?? 'html']}.`,
  };
};

/** A page whose HTML nobody changes. */
export const anyPage: System = {
  id: 'html',
  name: 'Any HTML page',
  forms: ['element', 'div', 'iframe', 'html'],
  help: 'Paste it into the HTML of the page, where the widget shall stand.',
};

const measured: readonly System[] = [
  {
    id: 'drupal',
    name: 'Drupal',
    forms: ['html', 'div'],
    editors: ['ckeditor', 'ckeditor-html'],
    loses: ['link'],
    help: 'Paste it with “Source”. A text format that allows the div keeps it, and so the widget; any other keeps the numbers as plain text.',
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    forms: ['div', 'html'],
    editors: ['tinymce-6', 'tiptap'],
    loses: ['link'],
    help: 'Paste it as the source code of a rich text. TinyMCE keeps the div, and so the widget; Tiptap, in newer versions, keeps the numbers as plain text.',
  },
  {
    id: 'tinymce',
    name: 'TinyMCE',
    forms: ['div', 'html'],
    editors: ['tinymce-6', 'tinymce-8'],
    loses: ['link'],
    help: 'Paste it with “Source code”.',
  },
  {
    id: 'ckeditor',
    name: 'CKEditor',
    forms: ['html'],
    editors: ['ckeditor'],
    loses: ['link'],
    help: 'Paste it with “Source”. It removes scripts, frames and every div.',
  },
  {
    id: 'ckeditor-html',
    name: 'CKEditor with General HTML Support',
    forms: ['div', 'element', 'iframe', 'html'],
    editors: ['ckeditor-html'],
    loses: ['link'],
    help: 'Paste it with “Source”. It keeps what your web team has allowed. The element has to be allowed by its name and as “$customElement”.',
  },
  {
    id: 'other',
    name: 'Another editor, or you do not know which',
    forms: ['html'],
    editors: ['tiptap', 'quill', 'dompurify', 'sanitize-html'],
    loses: ['link'],
    help: 'Paste it as HTML, or as source. Editors may take out much, but they keep this.',
  },
];

export const systems: readonly System[] = [
  anyPage,
  {
    id: 'wordpress',
    name: 'WordPress',
    forms: ['link', 'div', 'html'],
    help: 'The address: paste it on a line of its own, and WordPress makes it a widget. The other forms: into a block called “Custom HTML”.',
  },
  ...measured.map(withRefusal),
  {
    id: 'link',
    name: 'A site with “embed a link”',
    forms: ['link'],
    help: 'The address: paste it where the site asks for a link to embed.',
  },
  {
    id: 'no-script',
    name: 'A page without JavaScript',
    forms: ['html'],
    help: 'Paste it into the HTML of the page.',
  },
];
