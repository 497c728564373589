/**
 * The language that a visitor has chosen, for all widgets of the page, whichever of our scripts brought them: an event on
 * the document carries it. Nothing is stored.
 */
export const languageEvent = 'csw-language';

let chosen: string | undefined;

/** The choice, as BCP 47 writes it; `undefined` while a visitor has not chosen. */
export const chosenLanguage = (): string | undefined => chosen;

/** Tells every widget of the page. */
export const chooseLanguage = (locale: string | undefined): void => {
  document.dispatchEvent(new CustomEvent(languageEvent, {detail: locale}));
};

/** Each widget hears of a choice; what is no language tag says that there is none. */
export const hearChoice = (event: Event): void => {
  const {detail} = event as CustomEvent<unknown>;
  chosen = typeof detail === 'string' ? detail : undefined;
};
