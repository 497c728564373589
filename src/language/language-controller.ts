import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {catalogueEvent, getCatalogue} from './catalogue.js';
import {chosenLanguage, hearChoice, languageEvent} from './chosen-language.js';
import {loadLocale} from './load-locale.js';
import {english, type Language} from './messages.js';
import {hostsAbove, nearestLanguage} from './nearest-language.js';
import {negotiateLocale} from './negotiate-locale.js';

/** How long English waits for a language that may be here at once, in milliseconds: too short to be seen as a pause. */
const grace = 100;

/**
 * Keeps an element in the language of the place where it stands, or in the one that the visitor chose, and follows when a
 * `lang` above it changes.
 */
export class LanguageController implements ReactiveController {
  /** The language to render in: English until the wanted one is here, and where it cannot be had. */
  language: Language = english;

  /** The locale that the page or the visitor asks for, of those that we have. */
  wanted = english.locale;

  /** The wanted language is on its way, and may still be here before English has to show. */
  waiting = false;

  /** The wanted language could not be had. */
  failed = false;

  #load: Promise<Language> | undefined;

  readonly #observer = new MutationObserver(() => {
    // A language that failed is tried again when the page asks for another, or connects the element anew.
    if (this.#negotiate() !== this.wanted) void this.#follow();
  });

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onFailure: (message: string) => void,
  ) {
    host.addController(this);
  }

  /** Whether the wanted language is not here (yet). */
  get missing(): boolean {
    return this.language.locale !== this.wanted;
  }

  /** The locale that the page asks for, whatever the visitor chose. */
  get pageLocale(): string {
    return negotiateLocale(nearestLanguage(this.host), this.#available);
  }

  hostConnected(): void {
    for (const host of hostsAbove(this.host)) {
      this.#observer.observe(host.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    }
    window.addEventListener(languageEvent, this.#onChoice);
    window.addEventListener('online', this.#onNews);
    window.addEventListener(catalogueEvent, this.#onNews);
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    window.removeEventListener(languageEvent, this.#onChoice);
    window.removeEventListener('online', this.#onNews);
    window.removeEventListener(catalogueEvent, this.#onNews);
  }

  readonly #onChoice = (event: Event): void => {
    hearChoice(event);
    void this.#follow();
  };

  /** What could not be had may be there now: the network is back, or locales are looked for elsewhere. */
  readonly #onNews = (): void => {
    if (this.missing || this.#negotiate() !== this.wanted) void this.#follow();
  };

  get #available(): readonly string[] {
    return Object.keys(getCatalogue().integrity);
  }

  #negotiate(): string {
    const chosen = chosenLanguage();
    return chosen === undefined ? this.pageLocale : negotiateLocale(chosen, this.#available);
  }

  async #follow(): Promise<void> {
    const wanted = (this.wanted = this.#negotiate());
    const load = wanted === english.locale ? Promise.resolve(english) : loadLocale(wanted);
    this.#load = load;
    this.failed = false;
    this.waiting = this.missing && wanted !== english.locale;
    if (this.waiting) setTimeout(() => this.#settle(load, this.language), grace);
    else if (this.missing) this.language = english;
    this.host.requestUpdate();
    try {
      this.#settle(load, await load);
    } catch (error) {
      this.failed = this.#load === load;
      // A visitor who chose keeps what they could read; a page that asks for a language gets English in its place.
      this.#settle(load, chosenLanguage() === undefined ? english : this.language);
      // A page that has taken the element away would not hear of it, and another language is asked for by now.
      if (this.failed && this.host.isConnected)
        this.onFailure(
          `${wanted}: ${String(error)}. English stays. Publish the folder "locales" beside the script, with CORS.`,
        );
    }
  }

  /** Shows `language`, unless by now the page asks for another. */
  #settle(load: Promise<Language>, language: Language): void {
    // One that is provided anew is another, though it is called the same.
    if (this.#load !== load || (!this.waiting && !this.missing && language === this.language)) return;
    this.waiting = false;
    this.language = language;
    this.host.requestUpdate();
  }
}
