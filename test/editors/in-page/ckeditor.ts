import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  type EditorConfig,
  Essentials,
  Heading,
  Image,
  Indent,
  Italic,
  Link,
  List,
  MediaEmbed,
  Paragraph,
  PasteFromOffice,
  SourceEditing,
  Table,
} from 'ckeditor5';

const usual = [
  Autoformat,
  BlockQuote,
  Bold,
  Essentials,
  Heading,
  Image,
  Indent,
  Italic,
  Link,
  List,
  MediaEmbed,
  Paragraph,
  PasteFromOffice,
  SourceEditing,
  Table,
];

/** Puts a text in with the button "Source", as an editor does, and gives what is saved. */
export const throughCkeditor = async (source: string, {plugins = [], ...more}: EditorConfig = {}): Promise<string> => {
  const target = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create({
    attachTo: target,
    licenseKey: 'GPL',
    plugins: [...usual, ...plugins],
    ...more,
  });
  const editing = editor.plugins.get(SourceEditing);
  editing.isSourceEditingMode = true;
  const field = document.querySelector<HTMLTextAreaElement>('[data-value] > textarea');
  if (!field) throw new Error('CKEditor did not show the source.');
  field.value = source;
  field.dispatchEvent(new Event('input'));
  editing.isSourceEditingMode = false;
  const saved = editor.getData();
  await editor.destroy();
  target.remove();
  return saved;
};

export const through = (source: string): Promise<string> => throughCkeditor(source);
