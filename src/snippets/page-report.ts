import type {SnippetForm} from './snippet.js';

/** What can be wrong with what a page holds of us. */
export type PageFindingCode =
  // What a CMS took away.
  | 'script-missing'
  | 'element-stripped'
  | 'attribute-stripped'
  | 'frame-stripped'
  | 'frame-sandboxed'
  // What a CMS changed.
  | 'escaped'
  | 'smart-quotes'
  | 'nbsp'
  | 'integrity-cut'
  | 'integrity-wrong'
  | 'integrity-missing'
  | 'insecure'
  // What the page says.
  | 'script-twice'
  | 'version-mixed'
  | 'version-unpinned'
  | 'fallback-missing'
  | 'unknown-widget'
  | 'unknown-value'
  | 'number-withdrawn'
  | 'number-unknown'
  | 'no-number'
  /** The page is too large, or its tags stand too deep in each other, to be read to its end. */
  | 'cut-off';

/** One problem of a page, in the words of an editor: what is wrong, and the mend. */
export interface PageFinding {
  readonly code: PageFindingCode;
  /** An error where visitors lose a number or a widget; a warning where they lose less. */
  readonly severity: 'error' | 'warning';
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A widget as a page has it. */
export interface PageWidget {
  readonly form: SnippetForm;
  /**
   * The name of its own page: a topic is a part of it. Whatever the page says, where we do not know it. Of plain HTML,
   * which does not say what it was, the likeliest; empty where there is none.
   */
  readonly name: string;
  readonly area?: string | undefined;
  readonly lang?: string | undefined;
  /** From 1. */
  readonly line: number;
  /** Whether a visitor without our script sees a number. */
  readonly hasNumber: boolean;
}

/** One of our scripts as a page has it. */
export interface PageScript {
  /** As the page writes it. */
  readonly src: string;
  /** The version in its address; absent where there is none. */
  readonly version?: string | undefined;
  /** `unknown`: the hash of another version than ours, which we cannot hold against it. */
  readonly integrity: 'right' | 'wrong' | 'cut' | 'missing' | 'unknown';
  readonly line: number;
}

/** A tag of ours that was escaped to text. */
export interface EscapedTag {
  /** `script`: the script tag. */
  readonly form: SnippetForm | 'script';
  /** What it was to show; empty where it does not say. */
  readonly name: string;
  readonly area?: string | undefined;
  readonly lang?: string | undefined;
  /** From 1. */
  readonly line: number;
}

/** What a page holds of us, and what is wrong with it. */
export interface PageReport {
  readonly widgets: readonly PageWidget[];
  readonly scripts: readonly PageScript[];
  /** The tags of ours that visitors read as text: they show nothing. */
  readonly escaped: readonly EscapedTag[];
  /** By line. */
  readonly findings: readonly PageFinding[];
  /** The numbers that a visitor without our script can read within our parts of the page, as the facts write them. */
  readonly numbers: readonly string[];
  /** Whether our script would make widgets of what is there: a script and an element or a div. */
  readonly upgrades: boolean;
}

/** What a page is held against. */
export interface PageExpectations {
  /** The version of the scripts whose hashes these are. */
  readonly version: string;
  /** By file of `dist`, what an `integrity` attribute names. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The page's own address, where it is known: a script from the same place needs no `crossorigin`. */
  readonly url?: string | undefined;
  /** Numbers that have been given up, as digits, with what is to be used instead, if anything. */
  readonly withdrawn?: Readonly<Record<string, string | undefined>>;
  /** Numbers of packs beside the bundled ones, as digits. */
  readonly alsoKnown?: readonly string[];
}
