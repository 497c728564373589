import type {Editor, RawEditorOptions} from 'tinymce';

/** The one that the bundle brings: TinyMCE puts itself there. */
declare const tinymce: {init: (options: RawEditorOptions) => Promise<Editor[]>};

/** Puts a text in as the dialog "Source code" does, and gives what is saved. */
export const throughTinymce = async (source: string): Promise<string> => {
  const target = document.body.appendChild(document.createElement('textarea'));
  // A standard installation, but for its looks, which it would fetch.
  const [editor] = await tinymce.init({target, license_key: 'gpl', skin: false, content_css: false, promotion: false});
  if (!editor) throw new Error('TinyMCE did not start.');
  editor.setContent(source, {format: 'html'});
  const saved = editor.getContent();
  editor.remove();
  target.remove();
  return saved;
};
