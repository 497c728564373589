import {Editor} from '@tiptap/core';
import {StarterKit} from '@tiptap/starter-kit';

export const through = (source: string): string => {
  const editor = new Editor({element: document.createElement('div'), extensions: [StarterKit]});
  editor.commands.setContent(source);
  const saved = editor.getHTML();
  editor.destroy();
  return saved;
};
