import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {getCatalogue} from './catalogue.js';
import {loadLocale} from './load-locale.js';
import {english, type Language} from './messages.js';
import {hostsAbove, nearestLanguage} from './nearest-language.js';
import {negotiateLocale} from './negotiate-locale.js';

/** Keeps an element in the language of the place where it stands, and follows when a `lang` above it changes. */
export class LanguageController implements ReactiveController {
  /** The language to render in: English until the wanted one is here, and where it cannot be had. */
  language: Language = english;

  /** The locale that the page asks for, of those that we have. */
  wanted = english.locale;

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

  hostConnected(): void {
    for (const host of hostsAbove(this.host)) {
      this.#observer.observe(host.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    }
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #negotiate(): string {
    return negotiateLocale(nearestLanguage(this.host), Object.keys(getCatalogue().integrity));
  }

  async #follow(): Promise<void> {
    const wanted = (this.wanted = this.#negotiate());
    this.host.requestUpdate();
    if (!this.missing) return;
    this.language = english;
    if (wanted === english.locale) return;
    try {
      const language = await loadLocale(wanted);
      // By now the page may ask for another.
      if (wanted === this.wanted) this.language = language;
    } catch (error) {
      this.onFailure(
        `${wanted}: ${String(error)}. English stays. Publish the folder "locales" beside the script, with CORS.`,
      );
    }
    this.host.requestUpdate();
  }
}
