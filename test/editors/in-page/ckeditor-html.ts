import {GeneralHtmlSupport} from 'ckeditor5';
import {throughCkeditor} from './ckeditor.js';

const all = {attributes: true, classes: true, styles: true} as const;

/** With everything allowed. A custom element needs both a rule of its own and `$customElement`. */
export const through = (source: string): Promise<string> =>
  throughCkeditor(source, {
    plugins: [GeneralHtmlSupport],
    htmlSupport: {
      allow: [
        {name: /^.*$/, ...all},
        {name: '$customElement', ...all},
        {name: 'csw-emergency-contacts', ...all},
      ],
    },
  });
