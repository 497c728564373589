import {useCatalogue} from '../../language/catalogue.js';
import {chooseLanguage} from '../../language/chosen-language.js';
import {provideLanguage} from '../../language/load-locale.js';
import type {Language} from '../../language/messages.js';
import {PreviewWidget} from './preview-widget.js';
import {reveal} from './reveal.js';
import {type Preview, previewsFor} from './previews.js';
import {findTooWide} from './too-wide.js';

/** How wide a widget can be shown, in pixels. The first one is the narrowest that a widget has to bear. */
export const widths = [200, 320, 600] as const;
export type Width = (typeof widths)[number];

/** How long it has to be quiet before the widgets are measured, in milliseconds. */
const quiet = 150;

/** What the panel tells the desk, and asks it. */
export interface PanelListener {
  /** Somebody chose a message in a preview. */
  readonly chosen: (id: string) => void;
  /** What the panel knows of its messages has changed. */
  readonly changed: () => void;
  /** What stands around all widgets; its `data-width` says how wide they are. */
  readonly frames: () => HTMLElement | null;
}

/** Where a message appears first. */
export interface Appearance {
  /** Its place among all messages, in the order in which a reader meets them. */
  readonly place: number;
  readonly preview: Preview;
}

type Places = ReadonlyMap<string, readonly Preview[]>;

const samePlaces = (a: Places, b: Places): boolean =>
  a.size === b.size &&
  [...a].every(
    ([id, previews]) =>
      previews.map((one) => one.id).join() ===
      b
        .get(id)
        ?.map((one) => one.id)
        .join(),
  );

/** All previews: one language for them, one message that is lit up. */
export class PreviewPanel {
  widgets: readonly PreviewWidget[] = [];

  /** By message, the previews that show it. */
  places: Places = new Map();

  /** By message, where it appeared first when the language was first drawn: it stays, whatever comes and goes. */
  order: ReadonlyMap<string, Appearance> = new Map();

  /** The messages that are too wide for the narrowest widget. */
  tooWide: ReadonlySet<string> = new Set();

  #locale: string | undefined;
  #lit: string | undefined;
  #drawn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly listener: PanelListener) {}

  /** Makes ready that every widget speaks a language. Those that are new have to stand on the page first. */
  speak(language: Language): void {
    const {locale} = language;
    provideLanguage(language);
    if (locale !== this.#locale) {
      this.#locale = locale;
      useCatalogue({base: './', integrity: {[locale]: ''}});
      this.places = new Map();
      this.order = new Map();
      this.tooWide = new Set();
      this.widgets = previewsFor(locale).map(
        (preview) => new PreviewWidget(preview, this.listener.chosen, this.#onDrawn),
      );
      for (const {element} of this.widgets) element.lang = locale;
    }
  }

  /** Has every widget on the page speak its language, which may have been provided anew. */
  refresh(): void {
    chooseLanguage(this.#locale);
  }

  /** Gives the widgets their colours, and says which marks show. */
  dress(theme: string, marks: readonly string[]): void {
    for (const {element} of this.widgets) {
      element.setAttribute('theme', theme);
      element.dataset.theme = theme;
      element.dataset.marks = marks.join(' ');
    }
  }

  light(id: string | undefined): void {
    this.#lit = id;
    for (const widget of this.widgets) widget.light(id);
  }

  /** Brings the first place of a message into view, in one preview or in any. */
  reveal(id: string, preview?: string): PreviewWidget | undefined {
    const widget = this.widgets.find(
      (one) => (preview === undefined || one.preview.id === preview) && one.places(id).length > 0,
    );
    const [place] = widget?.places(id) ?? [];
    if (place) reveal(place);
    return widget;
  }

  /** Widgets draw one after the other: they are looked at once, when all have. */
  readonly #onDrawn = (): void => {
    if (this.#drawn) return;
    this.#drawn = true;
    setTimeout(() => {
      this.#drawn = false;
      this.light(this.#lit);
      const places = this.#findPlaces();
      const moved = !samePlaces(places, this.places);
      this.places = places;
      if (this.order.size === 0) {
        this.order = new Map(
          [...this.places].flatMap(([id, [preview]], place) => (preview ? [[id, {place, preview}]] : [])),
        );
      }
      if (moved) this.listener.changed();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#measure(), quiet);
    });
  };

  #findPlaces(): Places {
    const places = new Map<string, Preview[]>();
    for (const {preview, spans} of this.widgets) {
      for (const id of new Set(spans.map(({dataset}) => dataset.message ?? ''))) {
        places.set(id, [...(places.get(id) ?? []), preview]);
      }
    }
    return places;
  }

  /** Finds and marks what is too wide. The widgets are as narrow as can be for that, and not before anybody's eyes. */
  #measure(): void {
    const frames = this.listener.frames();
    if (!frames) return;
    const {width} = frames.dataset;
    frames.dataset.width = String(widths[0]);
    const spans = this.widgets.flatMap((widget) => widget.spans);
    const found = findTooWide(spans);
    frames.dataset.width = width ?? '';
    for (const span of spans) span.toggleAttribute('data-sticks-out', found.has(span));
    const tooWide = new Set([...found].map(({dataset}) => dataset.message ?? ''));
    if ([...tooWide].join() === [...this.tooWide].join()) return;
    this.tooWide = tooWide;
    this.listener.changed();
  }
}
