import {getCatalogue, useCatalogue} from '../../src/language/catalogue.js';
import {hearChoice, languageEvent} from '../../src/language/chosen-language.js';
import {provideLanguage} from '../../src/language/load-locale.js';
import {type LocaleData, toLanguage} from '../../src/language/messages.js';

/** Lets a language exist that no file has. */
export const withLanguage = ({locale = 'gd', dir = 'ltr', messages = {}, drafts = []}: Partial<LocaleData>): void => {
  const {integrity, names} = getCatalogue();
  useCatalogue({
    integrity: {...integrity, [locale]: 'sha256-made-in-the-page'},
    names: {...names, [locale]: locale},
  });
  provideLanguage(toLanguage({locale, dir, messages, drafts}));
};

/** Puts the catalogue back, and forgets what a visitor chose, when a test is over. */
export const keepLanguages = (): (() => void) => {
  const before = getCatalogue();
  return () => {
    useCatalogue(before);
    const event = new CustomEvent(languageEvent);
    hearChoice(event);
    window.dispatchEvent(event);
  };
};

/** A locale's file whose arrival a test decides, and the widgets' short wait for it, which a test ends. */
export interface SlowLocale {
  readonly locale: string;
  /** The file is here. */
  readonly arrive: (data: Partial<LocaleData>) => Promise<void>;
  /** It cannot be had. */
  readonly fail: () => Promise<void>;
  /** The time in which English waits is over. */
  readonly endWait: () => Promise<void>;
  readonly stop: () => void;
}

let made = 0;
const named = [
  'ga',
  'gd',
  'gv',
  'kw',
  'br',
  'fo',
  'fy',
  'lb',
  'mt',
  'eu',
  'gl',
  'oc',
  'co',
  'wa',
  'rm',
  'fur',
  'sc',
  'an',
];

/** A task later, whatever waits for a promise has gone on, and each widget has drawn. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(undefined);
  });

/** What loads once is kept for the page: each slow locale is another. */
export const slowLocale = (): SlowLocale => {
  const locale = named[made++];
  if (locale === undefined) throw new Error('Name more languages in test/support/languages.ts.');
  useCatalogue({base: '/slow/', integrity: {...getCatalogue().integrity, [locale]: ''}});
  const before = {fetch: window.fetch.bind(window), setTimeout: window.setTimeout.bind(window)};
  const answers: {resolve: (response: Response) => void; reject: (error: Error) => void}[] = [];
  const waits: (() => void)[] = [];
  window.fetch = (input, init) =>
    input === `/slow/${locale}.json`
      ? new Promise((resolve, reject) => answers.push({resolve, reject}))
      : before.fetch(input, init);
  window.setTimeout = ((run: () => void, delay?: number, ...rest: unknown[]) =>
    delay === 100 ? waits.push(run) : before.setTimeout(run, delay, ...rest)) as typeof window.setTimeout;
  return {
    locale,
    arrive: async ({dir = 'ltr', messages = {}, drafts = []}) => {
      // A real response takes its time to be read, each engine another.
      const response = {ok: true, json: () => Promise.resolve({locale, dir, messages, drafts})};
      answers.forEach(({resolve}) => resolve(response as unknown as Response));
      await turn();
      await turn();
    },
    fail: async () => {
      answers.splice(0).forEach(({reject}) => reject(new Error('no network')));
      await turn();
      await turn();
    },
    endWait: async () => {
      waits.splice(0).forEach((run) => run());
      await turn();
    },
    stop: () => {
      Object.assign(window, before);
    },
  };
};
