import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

export const strings = {
  leave: (): string =>
    msg('Leave this page', {
      id: 'leave.button',
      desc: 'Safety-critical. Button: the page goes away at once and another one opens. For somebody who does not want to be seen reading it. At most 30 characters.',
    }),
  keys: (key: unknown): TemplateResult =>
    msg(html`Or press ${key} three times.`, {
      id: 'leave.keys',
      desc: 'Safety-critical. Another way to leave the page at once. The placeholder is the name of a key on a keyboard, as it is written on it.',
    }),
  history: (): string =>
    msg('The history of your browser may still show this page.', {
      id: 'leave.history',
      desc: 'Safety-critical. Below the button. It says what leaving does not do. Never say that it makes anyone safe.',
    }),
  framed: (): string =>
    msg('This button cannot hide the whole page here. It only opens another page.', {
      id: 'leave.framed',
      desc: 'Safety-critical. Below the button where it stands in a frame, a page within a page, so that it cannot do more.',
    }),
  twice: (key: unknown): TemplateResult =>
    msg(html`Press ${key} two more times to leave.`, {
      id: 'leave.twice',
      desc: 'Safety-critical. After the key was pressed once. The placeholder is the name of the key.',
    }),
  once: (key: unknown): TemplateResult =>
    msg(html`Press ${key} once more to leave.`, {
      id: 'leave.once',
      desc: 'Safety-critical. After the key was pressed twice. The placeholder is the name of the key.',
    }),
  stay: (): string =>
    msg('You have not left this page.', {
      id: 'leave.stay',
      desc: 'Safety-critical. Said where somebody began to press the key and stopped.',
    }),
  leaving: (): string =>
    msg('Leaving this page', {
      id: 'leave.leaving',
      desc: 'Safety-critical. Stands alone on an empty page while the other one loads.',
    }),
};
