import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

export const snippetStrings = {
  asOf: (date: unknown): TemplateResult =>
    msg(html`These details are as of ${date}.`, {
      id: 'snippet.as-of',
      desc: 'Small print below numbers and addresses on a page that does not change by itself. The placeholder is a date.',
    }),
};
