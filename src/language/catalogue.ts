/** Which locales there are beside English, and where they lie. */
export interface Catalogue {
  /** The address of the folder that holds `<locale>.json`, with its slash; `undefined` where it is not known. */
  readonly base: string | undefined;
  /** By locale, the hash that its file must have, in the form of an `integrity` attribute; in the order of the menu. */
  readonly integrity: Readonly<Record<string, string>>;
  /** By locale, what the language is called in itself. Browsers do not know all of these: Chromium has no Welsh. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a change of the catalogue says on `window`: a language that could not be had may be there now. */
export const catalogueEvent = 'csw-catalogue';

let catalogue: Catalogue = {base: __CSW_LOCALES_BASE__, integrity: __CSW_LOCALES__, names: __CSW_LOCALE_NAMES__};

/** Changes where locales are looked for; what `next` leaves out stays. */
export const useCatalogue = (next: Partial<Catalogue>): void => {
  catalogue = {...catalogue, ...next};
  // A bundle defines its widgets before it can say where locales are.
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(catalogueEvent));
};

export const getCatalogue = (): Catalogue => catalogue;
