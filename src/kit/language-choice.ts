import {html, type TemplateResult} from 'lit';
import {getCatalogue} from '../language/catalogue.js';
import {chooseLanguage, chosenLanguage} from '../language/chosen-language.js';
import type {LanguageController} from '../language/language-controller.js';
import {languageName} from '../language/language-name.js';
import {english} from '../language/messages.js';
import {draftNote} from './draft-note.js';
import {languageMenu} from './language-menu.js';
import {languageStrings} from './language.strings.js';

/** What a visitor can do about the language of a widget: its menu, the note on a draft, and the ways back. */
export class LanguageChoice {
  /** The language that a visitor has chosen in this widget. */
  #asked: string | undefined;

  /**
   * @param getRoot where the widget is drawn
   * @param onChoice called when a visitor has chosen
   */
  constructor(
    private readonly language: LanguageController,
    private readonly getRoot: () => HTMLElement,
    private readonly onChoice: () => void,
  ) {}

  /** The menu; where the page has turned it off, the way back from the English that a draft's note leads to. */
  menu(isOn: boolean): TemplateResult | undefined {
    const {base, integrity} = getCatalogue();
    const known = Object.keys(integrity);
    const {language, pageLocale, failed, wanted} = this.language;
    if (!isOn) return chosenLanguage() !== undefined && pageLocale !== wanted ? this.#wayBack(pageLocale) : undefined;
    if (base === undefined || known.length === 0) return undefined;
    const locales = [...new Set([pageLocale, english.locale, ...known])];
    // Said once, where it was asked for: a page may have many widgets.
    return html`${languageMenu(locales, failed ? language.locale : wanted, this.#choose)}
      <p class="status" role="status">${failed && this.#asked === wanted ? languageStrings.failed() : undefined}</p>`;
  }

  /** Says that the words are a draft. The button goes with the note: the focus goes to the menu, or to the heading. */
  draftNote(): TemplateResult {
    return draftNote(() => {
      this.#choose(english.locale);
      const menu = this.getRoot().querySelector('select');
      if (menu) menu.focus();
      else this.#focusHeading();
    });
  }

  #wayBack(locale: string): TemplateResult {
    return html`<button
      class="link"
      part="button"
      type="button"
      lang=${locale}
      @click=${() => {
        this.#choose(undefined);
        this.#focusHeading();
      }}
    >
      ${languageName(locale)}
    </button>`;
  }

  readonly #choose = (locale: string | undefined): void => {
    this.#asked = locale;
    chooseLanguage(locale);
    this.onChoice();
  };

  #focusHeading(): void {
    const heading = this.getRoot().querySelector<HTMLElement>('[part="heading"]');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}
