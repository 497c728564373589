import {
  type CSSResult,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {bundledAreas, defaultArea, readArea} from '../facts/read-area.js';
import type {Area, Contact, Place, Provenance} from '../facts/types.js';
import {getCatalogue} from '../language/catalogue.js';
import {chooseLanguage, chosenLanguage} from '../language/chosen-language.js';
import {LanguageController} from '../language/language-controller.js';
import {languageName} from '../language/language-name.js';
import {english, isDraftSpoken, speak} from '../language/messages.js';
import {bareFacts} from './bare-facts.js';
import {clock} from './clock.js';
import {draftNote} from './draft-note.js';
import {hasFallback, isFallbackIn} from './fallback.js';
import {type FaultCode, type FaultDetail, reportFault} from './fault.js';
import {heading} from './heading.js';
import {languageMenu} from './language-menu.js';
import {languageStrings} from './language.strings.js';
import {getPageDefaults} from './page-defaults.js';
import {provenance} from './provenance.js';

/** What a person did; the public contract lists the actions. */
export interface ActionDetail {
  readonly action: 'call' | 'text' | 'copy' | 'save' | 'map' | 'language';
  /** The id of the contact that it was done with. */
  readonly contact?: string | undefined;
}

type Attribute = string | number | null | undefined;

/**
 * What every widget is made of: attributes, language, theme, and the rule that it is never blank. Its shadow root shows
 * one thing at a time: the widget, or the fallback inside the tag, or, where there is none, the bare facts.
 *
 * @slot - The fallback: shown without JavaScript, when the script is blocked, when the widget fails, and, in the wanted
 *   language, until that language has loaded.
 * @attr {string} lang - The language, as BCP 47 writes it. Default: that of the nearest ancestor that has one.
 * @fires {CustomEvent<FaultDetail>} csw-fault - Something is wrong; `detail` is `{code, message}`. Bubbles, composed.
 * @fires {CustomEvent<ActionDetail>} csw-action - A person did something; `detail` is `{action, contact?}`, never what was
 *   typed. Bubbles, composed.
 * @csspart root - The whole widget inside its tag.
 * @csspart heading - Each heading.
 * @csspart button - Each button, and each link that looks like one.
 * @csspart languages - The menu of languages.
 * @csspart draft - The note that says that a translation is a draft.
 * @csspart source - The small print: where the details are from, and when they were last checked.
 * @cssproperty [--csw-accent=#12507b] - The colour of numbers, links and buttons. Light blue in the dark theme.
 * @cssproperty [--csw-emergency=#b00d1d] - The colour of 999 and of nothing else. Light red in the dark theme.
 * @cssproperty [--csw-background=#fff] - The colour behind everything. Almost black in the dark theme.
 * @cssproperty [--csw-text=#15202b] - The colour of the text; quiet text and lines are mixed from it. Almost
 *   white in the dark theme.
 * @cssproperty [--csw-radius=8px] - How round corners are.
 */
export abstract class Widget extends LitElement {
  /** The version of the package that the class came with. */
  static readonly version: string = __CSW_VERSION__;

  static override properties: PropertyDeclarations = {
    area: {},
    theme: {},
    languages: {},
    headingLevel: {attribute: 'heading-level'},
  };

  /** The id of a bundled area: `uk`, `kent` or `maidstone`. Default: the script tag's `data-area`, else `maidstone`. */
  declare area: string | null | undefined;

  /** `light` or `dark`. Default: the script tag's `data-theme`, else the page's own `color-scheme`. */
  declare theme: 'light' | 'dark' | null | undefined;

  /** `off` hides the menu of languages. Default: the script tag's `data-languages`, else the menu shows. */
  declare languages: 'off' | null | undefined;

  /** The level of the widget's main heading, 1 to 6. Default: 2. */
  declare headingLevel: string | number | null | undefined;

  /** The facts to show. */
  protected facts: Area = readArea(defaultArea);

  /** The level of the main heading. */
  protected level = 2;

  readonly #language = new LanguageController(this, (message) => {
    this.reportFault('locale-failed', message);
  });

  /** Where Lit renders. It stands in the shadow root while the widget is what is shown. */
  #root = this.#createRoot();

  /** Whether the widget has shown its words. */
  #spoke = false;

  #menu = true;

  /** The language that a visitor has chosen in this widget. */
  #asked: string | undefined;

  readonly #slot = document.createElement('slot');

  /** The locale that the widget speaks now, as BCP 47 writes it. */
  protected get locale(): string {
    return this.#language.language.locale;
  }

  /** What stands in the main heading. */
  protected abstract mainHeading(): unknown;

  /** What stands below the main heading. */
  protected abstract content(): unknown;

  /** The facts that the content shows, for the small print. */
  protected abstract get cited(): readonly (Provenance | undefined)[];

  /** The numbers, or else the places, that the widget shows whatever happens, in order. */
  protected abstract get essentials(): readonly (Contact | Place)[];

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    this.#restyle();
  }

  protected override createRenderRoot(): HTMLElement {
    try {
      super.createRenderRoot();
    } catch {
      // The element was made in another document than the one that it stands in.
      this.#restyle();
    }
    // A declarative shadow root had content, which is replaced whole.
    this.renderOptions.renderBefore = null;
    this.#show(this.#slot);
    return this.#root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const defaults = getPageDefaults();
    this.facts = readArea(
      // An area that we lack is not a reason to show another one's local facts.
      this.choose('area', this.area ?? defaults.area, Object.keys(bundledAreas), 'uk') ?? defaultArea,
    );
    this.level = Number(this.choose('heading-level', this.headingLevel, ['1', '2', '3', '4', '5', '6']) ?? 2);
    const theme = this.choose('theme', this.theme ?? defaults.theme, ['light', 'dark']);
    this.#menu = this.choose('languages', this.languages ?? defaults.languages, ['off']) !== 'off';
    const {language, waiting} = this.#language;
    const {locale, dir} = language;
    const hush = waiting && !this.#spoke ? 'waiting' : '';
    Object.assign(this.#root, {className: `root ${theme ?? ''} ${hush}`, lang: locale, dir});
  }

  /**
   * A fallback in the wanted language stays until that language is here; any other, while it may come at once. What has
   * spoken once goes on in the language that it has: somebody may be typing in it.
   */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    const {wanted, missing, waiting} = this.#language;
    const stays = missing && !this.#spoke && (waiting ? hasFallback(this) : isFallbackIn(this, wanted));
    if (stays) this.#show(this.#slot);
    return !stays;
  }

  protected override render(): TemplateResult {
    const name = this.mainHeading();
    // First: only then it is known whether any of its messages is a draft.
    const content = this.content();
    const small = provenance(this.cited, clock.now(), this.locale);
    return html`
      <div class="head">${heading(this.level, name)} ${this.#languages()}</div>
      ${isDraftSpoken() ? draftNote(this.#toEnglish) : undefined} ${content} ${small}
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#spoke ||= !this.#language.waiting;
    this.#show(this.#root);
  }

  protected override performUpdate(): void {
    try {
      this.speak(() => {
        super.performUpdate();
      });
    } catch (error) {
      // Lit may have stopped half way: the next update starts in a new place.
      Object.assign(this, {renderRoot: (this.#root = this.#createRoot())});
      this.#show(hasFallback(this) ? this.#slot : bareFacts(this.essentials));
      this.reportFault(
        'render-failed',
        `${String(error)}. The tag's own content or the bare facts are shown. With Trusted Types, allow "csw 'allow-duplicates'".`,
      );
    }
  }

  /** Runs `render` with every message in the widget's language, outside an update too. */
  protected speak(render: () => void): void {
    speak(this.#language.language, render);
  }

  protected reportFault(code: FaultCode, message: string): void {
    reportFault(this, code, message);
  }

  /** Tells the page what a person did, never with what they typed. @internal */
  reportAction(detail: ActionDetail): void {
    this.dispatchEvent(new CustomEvent<ActionDetail>('csw-action', {bubbles: true, composed: true, detail}));
  }

  #languages(): TemplateResult | undefined {
    const {base, integrity} = getCatalogue();
    const known = Object.keys(integrity);
    const {pageLocale, failed, wanted} = this.#language;
    if (!this.#menu)
      return chosenLanguage() !== undefined && pageLocale !== wanted ? this.#wayBack(pageLocale) : undefined;
    if (base === undefined || known.length === 0) return undefined;
    const locales = [...new Set([pageLocale, english.locale, ...known])];
    // Said once, where it was asked for: a page may have many widgets.
    return html`${languageMenu(locales, failed ? this.locale : wanted, this.#chooseLanguage)}
      <p class="status" role="status">${failed && this.#asked === wanted ? languageStrings.failed() : undefined}</p>`;
  }

  /** Without a menu, the way back from the English that a draft's note leads to. */
  #wayBack(locale: string): TemplateResult {
    return html`<button
      class="link"
      part="button"
      type="button"
      lang=${locale}
      @click=${() => {
        this.#chooseLanguage(undefined);
        this.#focusHeading();
      }}
    >
      ${languageName(locale)}
    </button>`;
  }

  readonly #chooseLanguage = (locale: string | undefined): void => {
    this.#asked = locale;
    chooseLanguage(locale);
    this.reportAction({action: 'language'});
  };

  /** The button goes with the note: the focus goes to the menu, which has the way back, or to the heading. */
  readonly #toEnglish = (): void => {
    this.#chooseLanguage(english.locale);
    const menu = this.#root.querySelector('select');
    if (menu) menu.focus();
    else this.#focusHeading();
  };

  #focusHeading(): void {
    const heading = this.#root.querySelector<HTMLElement>('[part="heading"]');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  /** A link says with `data-action` and `data-contact` what following it is. */
  #createRoot(): HTMLElement {
    const root = document.createElement('div');
    root.setAttribute('part', 'root');
    root.addEventListener('click', (event) => {
      const {action, contact} = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
      if (action !== undefined) this.reportAction({action: action as ActionDetail['action'], contact});
    });
    return root;
  }

  /** A style sheet serves only the document that made it. */
  #restyle(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof Widget).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  #show(node: HTMLElement): void {
    if (!node.isConnected) this.shadowRoot?.replaceChildren(node);
  }

  /** The value of an attribute; an unknown one is reported, and stands for `otherwise`. */
  protected choose(name: string, value: Attribute, known: readonly string[], otherwise?: string): string | undefined {
    if (value === null || value === undefined || known.includes(String(value))) return value?.toString();
    this.reportFault('unknown-value', `${name}="${String(value)}" is unknown. Use ${known.join(', ')}.`);
    return otherwise;
  }
}

declare global {
  interface HTMLElementEventMap {
    'csw-fault': CustomEvent<FaultDetail>;
    'csw-action': CustomEvent<ActionDetail>;
  }
}
