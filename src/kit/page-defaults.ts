/** What the script tag says for the whole page: its `data-area` and `data-theme`. */
export interface PageDefaults {
  readonly area?: string | undefined;
  readonly theme?: string | undefined;
}

let defaults: PageDefaults = {};

export const usePageDefaults = (next: PageDefaults): void => {
  defaults = next;
};

export const getPageDefaults = (): PageDefaults => defaults;
