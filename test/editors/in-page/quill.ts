import Quill from 'quill';

export const through = (source: string): string => {
  const quill = new Quill(document.body.appendChild(document.createElement('div')));
  quill.clipboard.dangerouslyPasteHTML(source);
  return quill.getSemanticHTML();
};
