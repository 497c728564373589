import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {html, type TemplateResult} from 'lit';

/** A message: text, or text parts and the indexes of the values that stand between them. */
export type MessageText = string | readonly (string | number)[];

/** A message of a locale: its translation, or the English that stands for a translation that cannot be used. */
export type TranslatedMessage = MessageText | {readonly en: MessageText};

/** What `locales/<locale>.json` holds; our own gate makes it from XLIFF. */
export interface LocaleData {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Every message, by id. A build shortens the ids, in the script as here. */
  readonly messages: Readonly<Record<string, TranslatedMessage>>;
  /** The ids of the translations that nobody has reviewed. */
  readonly drafts: readonly string[];
}

type Module = NonNullable<ReturnType<Parameters<typeof configureReentrantLocalization>[0]['loadLocaleSync']>>;
export type Templates = Module['templates'];

/** A language that can be spoken at once. */
export interface Language {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absent for English, whose messages are in the code. */
  readonly templates?: Templates;
}

export const english: Language = {locale: 'en', dir: 'ltr'};

const plain = html`${0}`;
const marked = html`<span lang="en" dir="ltr">${0}</span>`;

/**
 * A message as a template of one expression, whose value is the list of the message's parts. Lit renders them in order
 * and as text, so that nothing which a translation holds is ever parsed as HTML. `@lit/localize` orders the values by
 * `values.map(index => value)`: here that walks the parts.
 *
 * @param frame a template with one expression: what stands around the message
 */
export const messageTemplate = (message: MessageText, frame: TemplateResult = plain): Templates[string] => {
  const parts = typeof message === 'string' ? [message] : message;
  return {
    ...frame,
    values: {
      map: (value: (index: number) => unknown) => [
        parts.map((part) => (typeof part === 'number' ? value(part) : part)),
      ],
    },
    // The type says that `values` is an array; @lit/localize asks nothing of it but `map`.
  } as unknown as Templates[string];
};

/** A message, with the texts in its placeholders, where there is no place for markup: in a file, in an attribute. */
export const plainText = (message: string | TemplateResult): string => {
  if (typeof message === 'string') return message;
  const {strings, values} = message;
  // A translation is one value, the list of its parts; what stands around it marks the English.
  const [parts] = values;
  return Array.isArray(parts)
    ? parts.join('')
    : strings.map((text, index) => text + ((values[index] as string | undefined) ?? '')).join('');
};

/** The language of a message, in `speak`: a translation that cannot be used leaves English. */
export const languageOf = (message: string | TemplateResult): string =>
  typeof message !== 'string' && message.strings === marked.strings ? english.locale : spoken.locale;

let spoken = english;
let draftSpoken = false;

/** The locale that `speak` runs in, as BCP 47 writes it. */
export const spokenLocale = (): string => spoken.locale;

/** Whether `render`, run by `speak`, has used a translation by now that nobody has reviewed. */
export const isDraftSpoken = (): boolean => draftSpoken;

/** Makes the data of a locale a language. */
export const toLanguage = ({locale, dir, messages, drafts}: LocaleData): Language => {
  const templates = Object.create(null) as Templates;
  for (const [id, message] of Object.entries(messages)) {
    const template =
      typeof message === 'object' && 'en' in message
        ? messageTemplate(message.en, marked)
        : typeof message === 'string'
          ? message
          : messageTemplate(message);
    Object.defineProperty(templates, id, {
      get: () => {
        draftSpoken ||= drafts.includes(id);
        return template;
      },
    });
  }
  return {locale, dir, templates};
};

/**
 * Runs `render` with every `msg()` in `language`. Elements render one at a time and all at once, so each has its own
 * language.
 */
export const speak = <T>(language: Language, render: () => T): T => {
  const before = spoken;
  const draftBefore = draftSpoken;
  spoken = language;
  draftSpoken = false;
  try {
    return render();
  } finally {
    spoken = before;
    draftSpoken = draftBefore;
  }
};

// One target stands for whichever language is spoken: then a locale needs no list but the catalogue.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['spoken'],
  getLocale: () => (spoken.templates ? 'spoken' : 'en'),
  loadLocaleSync: () => ({templates: spoken.templates ?? {}}),
});
