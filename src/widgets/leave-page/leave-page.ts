import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Contact, Provenance} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {Widget} from '../../kit/widget.js';
import {languageOf, plainText} from '../../language/messages.js';
import {hidePage, type LeavingWords, silenceQuestions} from './hide-page.js';
import {styles} from './leave-page.styles.js';
import {strings} from './leave-page.strings.js';
import {navigation} from './navigation.js';
import {hearShift, type Step} from './shift-presses.js';

/** What is written on the key, in every language. */
const shift = html`<kbd translate="no" lang="en" dir="ltr">Shift</kbd>`;

/** Whether an address is of another page, and encrypted: no more than a part of this one would leave it hidden. */
const leadsAway = (address: string): boolean => {
  try {
    const {protocol, href} = new URL(address);
    return protocol === 'https:' && href.split('#')[0] !== location.href.split('#')[0];
  } catch {
    return false;
  }
};

/**
 * A button that leaves the page at once: it hides the page and opens another one in its place, so that "Back" does not
 * return to it. Three presses of Shift do the same. It says that the history of the browser may still show the page.
 *
 * @summary A button that leaves the page at once.
 * @tagname csw-leave-page
 */
export class LeavePage extends Widget {
  static override styles: CSSResultGroup = [baseStyles, styles];

  static override properties: PropertyDeclarations = {href: {}};

  /** Where to go instead: any `https` address. Default: the front page of GOV.UK. */
  declare href: string | null | undefined;

  #step: Step | undefined;

  #deafen: (() => void) | undefined;

  /** Somebody has pressed the button that leads to another language. */
  #choosing = false;

  /** Nothing that could fail stands between somebody and the way out. */
  protected override get essentials(): readonly Contact[] {
    return [];
  }

  protected override get cited(): readonly (Provenance | undefined)[] {
    return [];
  }

  /** Its page is the whole country's: no area is waited for, and the fallback's link would be a second way out. */
  protected override get areaState(): 'ready' {
    return 'ready';
  }

  get #url(): string {
    const {href} = this;
    if (typeof href === 'string') {
      if (leadsAway(href)) return href;
      this.reportFault(
        'unknown-value',
        `href="${href}" does not lead to another page. Use an address that starts with "https:".`,
      );
    }
    const {url = ''} = this.facts.topics['leave-page'] ?? {};
    // An empty page is better than this one.
    return leadsAway(url) ? url : 'about:blank';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (navigation.isFramed()) return;
    silenceQuestions();
    this.#deafen = hearShift({
      show: (step) => {
        this.#step = step;
        this.requestUpdate();
      },
      leave: () => {
        this.#leave();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#deafen?.();
  }

  protected override mainHeading(): undefined {
    return undefined;
  }

  /** Neither a heading nor a menu of languages: it is one button. */
  protected override render(): TemplateResult {
    const content = this.content();
    const note = this.draftNote() ?? this.languageMenu(false);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a key on the button inside comes as a click
    return html`${content} ${note && html`<div class="choice" @click=${this.#afterChoice}>${note}</div>`}`;
  }

  protected override content(): TemplateResult {
    const framed = navigation.isFramed();
    return html`<div class="leave">
      <a
        class="button primary"
        part="button"
        href=${this.#url}
        role=${framed ? nothing : 'button'}
        target=${framed ? '_top' : nothing}
        rel="nofollow noreferrer"
        draggable="false"
        @click=${this.#click}
        @keydown=${this.#keydown}
        >${strings.leave()}</a
      >
      <div class="words">${framed ? html`<p class="note">${strings.framed()}</p>` : this.#keys()}</div>
    </div>`;
  }

  #keys(): TemplateResult {
    return html`<div class="keys ${this.#step ? 'told' : ''}">
        <p class="note hint">${strings.keys(shift)}</p>
        <p class="note steps" role="status">${this.#step && strings[this.#step](shift)}</p>
      </div>
      <p class="note">${strings.history()}</p>`;
  }

  /** A link, made without Lit. */
  protected override bare(): HTMLElement {
    const root = document.createElement('div');
    root.className = 'root';
    const link = document.createElement('a');
    const {text, lang} = this.#words(strings.leave);
    Object.assign(link, {href: this.#url, rel: 'nofollow noreferrer', textContent: text, lang, dir: 'auto'});
    if (navigation.isFramed()) link.target = '_top';
    link.addEventListener('click', this.#click);
    root.append(link);
    return root;
  }

  /** A message as text, with its language: English may stand for a translation that is not there. */
  #words(message: () => string | TemplateResult): LeavingWords {
    let words: LeavingWords = {text: '', lang: ''};
    this.speak(() => {
      const said = message();
      words = {text: plainText(said), lang: languageOf(said)};
    });
    return words;
  }

  #afterChoice({target}: Event): void {
    this.#choosing = (target as Element).closest('button') !== null;
  }

  /**
   * The note on a draft goes with its button, which had the focus: that goes to what comes in its place. Never to the button
   * that leaves: the key that pressed the other one may still be down.
   */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#choosing || document.activeElement !== document.body) return;
    const button = this.shadowRoot?.querySelector<HTMLElement>('.choice button');
    button?.focus();
    this.#choosing = !button;
  }

  /** Hides the page first, then goes. Where that cannot start, the page is back, and a click does what a link does. */
  readonly #leave = (): boolean => {
    let restore: (() => void) | undefined;
    try {
      restore = hidePage(this.#words(strings.leaving));
    } catch {
      // A page that cannot be hidden can still be left.
    }
    this.reportAction({action: 'leave'});
    try {
      navigation.replace(this.#url);
      return true;
    } catch {
      restore?.();
      return false;
    }
  };

  readonly #click = (event: MouseEvent): void => {
    // For a new tab, a new window or a file, the browser does what it is asked.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (navigation.isFramed()) this.reportAction({action: 'leave'});
    else if (this.#leave()) event.preventDefault();
  };

  /** What is called a button is pressed with the space bar too, which would scroll the page. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (navigation.isFramed() || (event.key !== ' ' && event.key !== 'Enter')) return;
    // A key that is held down since before the focus came here was meant for something else.
    if (event.key === ' ' || event.repeat) event.preventDefault();
    if (event.key === ' ' && !event.repeat) (event.currentTarget as HTMLElement).click();
  };
}
