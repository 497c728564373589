/**
 * The language that a visitor has chosen, for all widgets of the page, whichever of our scripts brought them: an event
 * carries it, on `window`, whose own methods no element of the page can hide. Nothing is stored.
 */
export const languageEvent = 'csw-language';

let chosen: string | undefined;

/** The choice, as BCP 47 writes it; `undefined` while a visitor has not chosen. */
export const chosenLanguage = (): string | undefined => chosen;

/** Tells every widget of the page. */
export const chooseLanguage = (locale: string | undefined): void => {
  window.dispatchEvent(new CustomEvent(languageEvent, {detail: locale}));
};

/** Each widget hears of a choice. Anything but a text says that there is none. */
export const hearChoice = (event: Event): void => {
  const {detail} = event as CustomEvent<unknown>;
  chosen = typeof detail === 'string' && detail !== '' ? detail : undefined;
};
