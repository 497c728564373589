/** Visual editors and sanitizers that were tried with each form, by id: test/editors says what comes out of each. */
export const editors = {
  'tinymce-6': 'TinyMCE 6',
  'tinymce-8': 'TinyMCE 8',
  ckeditor: 'CKEditor 5',
  'ckeditor-html': 'CKEditor 5 with General HTML Support',
  tiptap: 'Tiptap',
  quill: 'Quill',
  dompurify: 'DOMPurify',
  'sanitize-html': 'sanitize-html',
} as const;

export type EditorId = keyof typeof editors;
