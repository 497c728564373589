import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** The words for opening hours. */
export const hoursStrings = {
  everyDay: (opens: unknown, closes: unknown): TemplateResult =>
    msg(html`Every day, ${opens} to ${closes}.`, {
      id: 'needles.every-day',
      desc: 'Opening hours. The placeholders are the times when a place opens and closes.',
    }),
  someDays: (days: unknown, opens: unknown, closes: unknown): TemplateResult =>
    msg(html`${days}, ${opens} to ${closes}.`, {
      id: 'needles.some-days',
      desc: 'Opening hours. The placeholders are weekdays and the times when a place opens and closes.',
    }),
  dayAndNight: (days: unknown): TemplateResult =>
    msg(html`${days}, all day and night.`, {
      id: 'hours.day-and-night',
      desc: 'Opening hours. The placeholder is weekdays.',
    }),
};
