import type {ReactiveControllerHost} from 'lit';
import type {Preview} from './previews.js';
import {previewMarksStyles} from './preview-marks.styles.js';

const selector = '[data-message]';

/** One widget of the preview: its messages can be found, chosen and lit up, and nothing else in it does anything. */
export class PreviewWidget {
  readonly element: HTMLElement & ReactiveControllerHost;

  /**
   * @param onChoose called with the message that somebody clicks
   * @param onDrawn called after each time that the widget has drawn itself
   */
  constructor(
    readonly preview: Preview,
    private readonly onChoose: (id: string) => void,
    onDrawn: () => void,
  ) {
    this.element = document.createElement(preview.tag) as HTMLElement & ReactiveControllerHost;
    this.element.setAttribute('area', preview.area);
    this.element.setAttribute('heading-level', '4');
    for (const [name, value] of Object.entries(preview.attributes ?? {})) this.element.setAttribute(name, value);
    let set = false;
    this.element.addController({
      hostUpdated: () => {
        if (!set) this.#setUp();
        set = true;
        // What is typed draws the widget again, which it must not do while it draws.
        void this.element.updateComplete.then(() => this.#search());
        this.#takeOffTabOrder();
        onDrawn();
      },
    });
  }

  get #root(): ShadowRoot | null {
    return this.element.shadowRoot;
  }

  /** The messages in the order in which they are read. */
  get spans(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Where a message can be seen: for one that only a screen reader says, the thing that it is said of. */
  placeOf(span: HTMLElement): HTMLElement {
    return span.closest('.hidden')?.parentElement ?? span;
  }

  /** What stands for a message in this widget, once for each time that it is there. */
  places(id: string): readonly HTMLElement[] {
    return this.spans.filter(({dataset}) => dataset.message === id).map((span) => this.placeOf(span));
  }

  /** Lights up the places of one message, and of no other. */
  light(id: string | undefined): void {
    for (const lit of this.#root?.querySelectorAll('[data-lit]') ?? []) lit.removeAttribute('data-lit');
    if (id !== undefined) for (const place of this.places(id)) place.setAttribute('data-lit', '');
  }

  /** Gives a place the focus, which it has only while it is there: it is no stop of the Tab key. */
  focus(place: HTMLElement): void {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
    place.focus();
  }

  #setUp(): void {
    const root = this.#root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(previewMarksStyles.cssText);
    root?.adoptedStyleSheets.push(sheet);
    // In the capture phase, so that the widget's own parts never hear of it.
    const options = {capture: true};
    root?.addEventListener('click', (event) => this.#click(event), options);
    root?.addEventListener('auxclick', (event) => event.preventDefault(), options);
    root?.addEventListener('change', (event) => event.stopImmediatePropagation(), options);
    root?.addEventListener(
      'mousedown',
      (event) => {
        if ((event.target as Element).closest('select, input, textarea')) event.preventDefault();
      },
      options,
    );
  }

  #click(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const id = messageAt(event.target as Element);
    if (id !== undefined) this.onChoose(id);
  }

  /** A list is narrowed as a visitor would do it, when its field is there. */
  #search(): void {
    const {search} = this.preview;
    const field = this.#root?.querySelector<HTMLInputElement>('input[type="search"]');
    if (search === undefined || !field || field.value === search) return;
    field.value = search;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }

  /** What does nothing is no place to stop at. */
  #takeOffTabOrder(): void {
    for (const stop of this.#root?.querySelectorAll<HTMLElement>('a, button, select, input, textarea') ?? [])
      stop.tabIndex = -1;
  }
}

/** The message that somebody means who points at `element`: its own, or the only one inside the thing that it is. */
const messageAt = (element: Element): string | undefined => {
  const around = element.closest<HTMLElement>(selector);
  if (around) return around.dataset.message;
  for (let box: Element | null = element; box; box = box.parentElement) {
    const inside = box.querySelectorAll<HTMLElement>(selector);
    if (inside.length > 1) return undefined;
    if (inside[0]) return inside[0].dataset.message;
  }
  return undefined;
};
