import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** What more than one widget says of Prevent. */
export const preventStrings = {
  course: (duration: unknown): TemplateResult =>
    msg(
      html`There is online training. It takes about ${duration}. It is open to anyone who may meet people at risk of being drawn into extremism.`,
      {id: 'prevent.course', desc: 'The placeholder is how long the training takes, with its unit.'},
    ),
};
