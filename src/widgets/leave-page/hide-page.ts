import {nativeValue} from '../../kit/native-value.js';

/** What stands on the empty page. */
export interface LeavingWords {
  readonly text: string;
  readonly lang: string;
}

/** The reader's own colours, above everything, whatever the page says of its elements. */
const coverStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  display: 'block',
  'box-sizing': 'border-box',
  padding: '24px',
  'color-scheme': 'light dark',
  background: 'Canvas',
  color: 'CanvasText',
  font: '600 24px/1.4 system-ui, sans-serif',
};

// What is set in this way passes a policy that forbids inline styles.
const setStyle = ({style}: ElementCSSInlineStyle, name: string, value: string, priority = 'important'): void => {
  style.setProperty(name, value, priority);
};

const hide = (element: HTMLElement): (() => void) => {
  const {style} = element;
  // With a transition, a page can let `display` take its time.
  const before = ['transition', 'display'].map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name] of before) setStyle(element, name, 'none');
  return () => {
    for (const [name, value, priority] of before) {
      if (value === '') style.removeProperty(name);
      else setStyle(element, name, value, priority);
    }
    // Nothing is left of an attribute that was not there. Chromium can remove it only after it has been asked for it.
    if (style.length === 0 && element.hasAttribute('style')) element.removeAttribute('style');
  };
};

const partOfPage = (name: 'documentElement' | 'head'): HTMLElement | null =>
  nativeValue(Document.prototype, name) as HTMLElement | null;

const cover = (root: HTMLElement | null, {text, lang}: LeavingWords): HTMLElement => {
  const element = document.createElement('div');
  // A screen reader says it at once, over what it was reading.
  Object.assign(element, {lang, dir: 'auto'});
  element.setAttribute('role', 'alert');
  for (const [name, value] of Object.entries(coverStyle)) setStyle(element, name, value);
  root?.append(element);
  // What comes into an alert that is there already is said in more screen readers than an alert that comes with it.
  element.textContent = text;
  return element;
};

/**
 * Tells the next page nothing of this one: `location.replace` has no `noreferrer`. A page keeps this policy once it has
 * had it; with "no-referrer" its own forms would no longer say to its own server where they are from.
 */
const tellNobody = (): HTMLElement => {
  const meta = document.createElement('meta');
  Object.assign(meta, {name: 'referrer', content: 'same-origin'});
  (partOfPage('head') ?? partOfPage('documentElement'))?.append(meta);
  return meta;
};

let restore: (() => void) | undefined;

const askNothing = (event: Event): void => {
  if (restore) event.stopImmediatePropagation();
};

/**
 * A page that asks "Leave site?" keeps somebody on it. Of the window's own listeners the ones for the capture phase come
 * first; in Chromium, which calls them in the order in which they came, those that came before this one ask all the same.
 */
export const silenceQuestions = (): void => {
  window.addEventListener('beforeunload', askNothing, {capture: true});
};

const onPageshow = ({persisted}: PageTransitionEvent): void => {
  // Kept in the browser's back-forward cache, the page would come back hidden.
  if (persisted) restore?.();
};

/** What has the focus, through shadow roots. */
const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/**
 * Hides everything that the page shows, at once; a page that is hidden already stays so.
 *
 * @returns brings the page back as it was
 */
export const hidePage = (words: LeavingWords): (() => void) => {
  if (restore) return restore;
  const {title} = document;
  const root = partOfPage('documentElement');
  const {scrollX, scrollY, onbeforeunload} = window;
  // What is hidden loses the focus.
  const reading = focused();
  const shown = [...(root?.children ?? [])].filter((child) => child instanceof HTMLElement).map(hide);
  // A tab without a title shows its address.
  document.title = '…';
  const added = [cover(root, words), tellNobody()];
  window.onbeforeunload = null;
  window.addEventListener('pageshow', onPageshow);
  return (restore = () => {
    restore = undefined;
    window.onbeforeunload = onbeforeunload;
    window.removeEventListener('pageshow', onPageshow);
    for (const element of added) element.remove();
    for (const show of shown) show();
    document.title = title;
    if (reading instanceof HTMLElement) reading.focus({preventScroll: true});
    window.scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
  });
};
