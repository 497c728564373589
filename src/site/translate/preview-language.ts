import {html, nothing} from 'lit';
import {type Language, type LocaleData, messageTemplate, type Templates, toLanguage} from '../../language/messages.js';

/** What a message is marked with in a preview. */
export const flags = ['untranslated', 'draft', 'refused', 'direction', 'overflow'] as const;
export type Flag = (typeof flags)[number];

/**
 * The language that the previews speak: as on a page, but each message stands in an element that says which one it is,
 * and what is the matter with it.
 *
 * @param flagsOf the flags of a message, but for those that only a drawn page can tell
 */
export const previewLanguage = (data: LocaleData, flagsOf: (id: string) => readonly Flag[]): Language => {
  const language = toLanguage(data);
  const templates = Object.create(null) as Templates;
  for (const [id, message] of Object.entries(data.messages)) {
    const english = typeof message === 'object' && 'en' in message;
    const text = messageTemplate(english ? message.en : message);
    const values = {
      map: (value: (index: number) => unknown) => [
        id,
        flagsOf(id).join(' '),
        english ? 'en' : nothing,
        english ? 'ltr' : nothing,
        // The type says that these are numbers; @lit/localize puts in whatever `map` gives.
        ...(text as unknown as {values: {map: (value: (index: number) => unknown) => unknown[]}}).values.map(value),
      ],
    };
    const framed = {
      ...html`<span data-message=${0} data-flags=${0} lang=${0} dir=${0}>${0}</span>`,
      toString: () => (text as {toString: () => string}).toString(),
      values,
    } as unknown as Templates[string];
    // The language without frames is asked for each message, since it tells the widget of drafts.
    Object.defineProperty(templates, id, {get: () => language.templates?.[id] && framed});
  }
  return {locale: language.locale, dir: language.dir, templates};
};
