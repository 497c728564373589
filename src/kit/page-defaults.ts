/** What the script tag says for the whole page: its `data-area`, `data-src`, `data-theme` and `data-languages`. */
export interface PageDefaults {
  readonly area?: string | undefined;
  readonly src?: string | undefined;
  readonly theme?: string | undefined;
  readonly languages?: string | undefined;
}

let defaults: PageDefaults = {};

export const usePageDefaults = (next: PageDefaults): void => {
  defaults = next;
};

export const getPageDefaults = (): PageDefaults => defaults;
