import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {html} from 'lit';

/** A translated message: text, or text parts and the indexes of the values that stand between them. */
export type TranslatedMessage = string | readonly (string | number)[];

/** What `locales/<locale>.json` holds; our own gate makes it from XLIFF. */
export interface LocaleData {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** By id. A build shortens the ids, in the script as here. */
  readonly messages: Readonly<Record<string, TranslatedMessage>>;
}

type Module = NonNullable<ReturnType<Parameters<typeof configureReentrantLocalization>[0]['loadLocaleSync']>>;
type Templates = Module['templates'];

/** A language that can be spoken at once. */
export interface Language {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absent for English, whose messages are in the code. */
  readonly templates?: Templates;
}

export const english: Language = {locale: 'en', dir: 'ltr'};

/**
 * A message with values becomes a template of one expression, whose value is the list of its parts. Lit renders them in
 * order and as text, so that nothing which a translation holds is ever parsed as HTML. `@lit/localize` orders the values
 * by `values.map(index => value)`: here that walks the parts.
 */
const template = (parts: readonly (string | number)[]): Templates[string] =>
  ({
    ...html`${0}`,
    values: {
      map: (value: (index: number) => unknown) => [
        parts.map((part) => (typeof part === 'number' ? value(part) : part)),
      ],
    },
    // The type says that `values` is an array; @lit/localize asks nothing of it but `map`.
  }) as unknown as Templates[string];

/** Makes the data of a locale a language. */
export const toLanguage = ({locale, dir, messages}: LocaleData): Language => {
  const templates = Object.create(null) as Templates;
  for (const [id, message] of Object.entries(messages)) {
    templates[id] = typeof message === 'string' ? message : template(message);
  }
  return {locale, dir, templates};
};

let spoken: Templates | undefined;

/**
 * Runs `render` with every `msg()` in `language`. Elements render one at a time and all at once, so each has its own
 * language.
 */
export const speak = (language: Language, render: () => void): void => {
  const before = spoken;
  spoken = language.templates;
  try {
    render();
  } finally {
    spoken = before;
  }
};

// One target stands for whichever language is spoken: then a locale needs no list but the catalogue.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['spoken'],
  getLocale: () => (spoken ? 'spoken' : 'en'),
  loadLocaleSync: () => ({templates: spoken ?? {}}),
});
