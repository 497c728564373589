import {html, type TemplateResult} from 'lit';
import type {LanguageMap} from '../facts/types.js';
import {spokenLocale} from '../language/messages.js';
import {negotiateLocale} from '../language/negotiate-locale.js';

/** A text of a pack's author in the language that is spoken; where it is not there, the English, marked as English. */
export const localized = (text: LanguageMap): string | TemplateResult => {
  const spoken = spokenLocale();
  const locale = negotiateLocale(spoken, Object.keys(text));
  if (locale === spoken) return text[locale] ?? '';
  return html`<span lang=${locale} dir="auto">${text[locale] ?? text.en}</span>`;
};
