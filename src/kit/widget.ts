import {
  type CSSResult,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {bundledAreas, defaultArea} from '../facts/read-area.js';
import type {Area, Contact, Place, Provenance} from '../facts/types.js';
import {LanguageController} from '../language/language-controller.js';
import {isDraftSpoken, speak} from '../language/messages.js';
import type {ActionDetail} from './action.js';
import {AreaController, type AreaState} from './area-controller.js';
import {areaStrings} from './area.strings.js';
import {bareFacts} from './bare-facts.js';
import {clock} from './clock.js';
import {hasFallback, isFallbackIn} from './fallback.js';
import {type FaultCode, type FaultDetail, reportFault} from './fault.js';
import {heading} from './heading.js';
import {LanguageChoice} from './language-choice.js';
import {getPageDefaults} from './page-defaults.js';
import {provenance} from './provenance.js';
import {Stage} from './stage.js';
import {UpdatesController} from './updates.js';

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
    src: {},
    theme: {},
    languages: {},
    headingLevel: {attribute: 'heading-level'},
  };

  /** The id of a bundled area: `uk`, `kent` or `maidstone`. Default: the script tag's `data-area`, else `maidstone`. */
  declare area: string | null | undefined;

  /** The address of an area pack, instead of `area`. Default: the script tag's `data-src`, else the area's own facts. */
  declare src: string | null | undefined;

  /** `light` or `dark`. Default: the script tag's `data-theme`, else the page's own `color-scheme`. */
  declare theme: 'light' | 'dark' | null | undefined;

  /** `off` hides the menu of languages. Default: the script tag's `data-languages`, else the menu shows. */
  declare languages: 'off' | null | undefined;

  /** The level of the widget's main heading, 1 to 6. Default: 2. */
  declare headingLevel: string | number | null | undefined;

  /** The level of the main heading. */
  protected level = 2;

  readonly #language = new LanguageController(this, (message) => {
    this.reportFault('locale-failed', message);
  });

  readonly #area = new AreaController(this, (message) => {
    this.reportFault('area-failed', message);
  });

  /** Only in a build with a key for corrections. */
  readonly #updates = __CSW_HAS_UPDATES__
    ? new UpdatesController(this, (message) => {
        this.reportFault('updates-failed', message);
      })
    : undefined;

  readonly #stage = new Stage(this, (detail) => {
    this.reportAction(detail);
  });

  readonly #choice = new LanguageChoice(
    this.#language,
    () => this.#stage.root,
    () => {
      this.reportAction({action: 'language'});
    },
  );

  /** Whether the widget has shown its words. */
  #spoke = false;

  #menu = true;

  /** The facts to show. */
  protected get facts(): Area {
    return this.#area.area;
  }

  /** Whether they are those that were asked for. */
  protected get areaState(): AreaState {
    return this.#area.state;
  }

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
    this.#stage.restyle(this.#styles);
  }

  get #styles(): readonly CSSResult[] {
    return (this.constructor as typeof Widget).elementStyles as CSSResult[];
  }

  protected override createRenderRoot(): HTMLElement {
    try {
      super.createRenderRoot();
    } catch {
      // The element was made in another document than the one that it stands in.
      this.#stage.restyle(this.#styles);
    }
    // A declarative shadow root had content, which is replaced whole.
    this.renderOptions.renderBefore = null;
    this.#stage.show(this.#stage.slot);
    return this.#stage.root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const defaults = getPageDefaults();
    const src = this.src ?? (this.area === null || this.area === undefined ? defaults.src : undefined);
    // An area that we lack is not a reason to show another one's local facts.
    const area = this.choose('area', this.area ?? defaults.area, Object.keys(bundledAreas), 'uk') ?? defaultArea;
    this.#area.read(src, area);
    this.level = Number(this.choose('heading-level', this.headingLevel, ['1', '2', '3', '4', '5', '6']) ?? 2);
    const theme = this.choose('theme', this.theme ?? defaults.theme, ['light', 'dark']);
    this.#menu = this.choose('languages', this.languages ?? defaults.languages, ['off']) !== 'off';
    const {language, waiting} = this.#language;
    const {locale, dir} = language;
    const hush = waiting && !this.#spoke ? 'waiting' : '';
    Object.assign(this.#stage.root, {className: `root ${theme ?? ''} ${hush}`, lang: locale, dir});
  }

  /**
   * A fallback in the wanted language stays until that language is here; any other, while it may come at once. What has
   * spoken once goes on in the language that it has: somebody may be typing in it.
   */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    const {wanted, missing, waiting} = this.#language;
    const stays = missing && !this.#spoke && (waiting ? hasFallback(this) : isFallbackIn(this, wanted));
    if (stays) this.#stage.show(this.#fallback);
    return !stays;
  }

  protected override render(): TemplateResult {
    const name = this.mainHeading();
    // First: only then it is known whether any of its messages is a draft.
    const content = this.content();
    const small = provenance(this.cited, clock.now(), this.locale);
    return html`
      <div class="head">${name ? heading(this.level, name) : undefined} ${this.languageMenu(this.#menu)}</div>
      ${this.draftNote()} ${this.areaNote()} ${content} ${small}
    `;
  }

  /** The menu of languages; where it is off, the way back from the English that the note on a draft leads to. */
  protected languageMenu(isOn: boolean): TemplateResult | undefined {
    return this.#choice.menu(isOn);
  }

  /** Says, once something has been said, whether any of it is a draft. */
  protected draftNote(): TemplateResult | undefined {
    return isDraftSpoken() ? this.#choice.draftNote() : undefined;
  }

  /** Says that the facts are not those that were asked for. */
  protected areaNote(): TemplateResult {
    const {areaState: state} = this;
    const sentences =
      state === 'ready'
        ? []
        : [
            areaStrings[state](),
            state === 'failed' && this.essentials.length > 0 ? areaStrings.national() : '',
            hasFallback(this) ? areaStrings.below() : '',
          ];
    return html`<p class="status" role="status">${sentences.map((sentence) => [sentence, ' '])}</p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#spoke ||= !this.#language.waiting;
    const {root} = this.#stage;
    // What a page's author has written for the area is the best there is while the area's own facts are not here.
    if (this.areaState !== 'ready' && hasFallback(this)) this.#stage.show(root, this.#fallback);
    else this.#stage.show(root);
  }

  protected override performUpdate(): void {
    try {
      this.speak(() => {
        super.performUpdate();
      });
    } catch (error) {
      // Lit may have stopped half way: the next update starts in a new place.
      Object.assign(this, {renderRoot: this.#stage.renew()});
      this.#stage.show(hasFallback(this) ? this.#fallback : this.bare());
      this.reportFault(
        'render-failed',
        `${String(error)}. The tag's own content or the bare facts are shown. With Trusted Types, allow "csw 'allow-duplicates'".`,
      );
    }
  }

  /** What shows where nothing can be rendered and there is no fallback. */
  protected bare(): HTMLElement {
    return bareFacts(this.essentials);
  }

  /** What stands inside the tag, with the numbers put right that have been given up since it was written. */
  get #fallback(): HTMLElement {
    return (
      this.#updates?.correctedFallback((run) => {
        this.speak(run);
      }, this.#area.reread()) ?? this.#stage.slot
    );
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
