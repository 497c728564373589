/** What is known of the script tag that brought this script. */
export interface PageScript {
  readonly src: string;
  readonly nonce: string;
}

let script: PageScript | undefined;

/** The script tag that runs now is asked once, while it runs: later nobody can tell. */
export const useScript = (next: PageScript): void => {
  script = next;
};

export const getScript = (): PageScript | undefined => script;
