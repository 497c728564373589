import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {verbatim} from './verbatim.js';

export const provenanceStrings = {
  unchecked: (source: string, _checked: unknown): TemplateResult =>
    msg(html`From ${verbatim(source)}. These details have not been checked yet. They may have changed.`, {
      id: 'provenance.unchecked',
      desc: 'Small print: where the numbers and addresses are from. The placeholder is the name of a council.',
    }),
  overdue: (source: string, checked: unknown): TemplateResult =>
    msg(html`From ${verbatim(source)}. Last checked on ${checked}. The details may have changed.`, {
      id: 'provenance.overdue',
      desc: 'Small print: where the details are from, and when they were last checked, which is too long ago.',
    }),
  checked: (source: string, checked: unknown): TemplateResult =>
    msg(html`From ${verbatim(source)}. Last checked on ${checked}.`, {
      id: 'provenance.checked',
      desc: 'Small print: where the details are from, and the date when they were last checked.',
    }),
};
