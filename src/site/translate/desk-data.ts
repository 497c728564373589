import type {GlossaryTerms, SourceMessage} from '../../translation/types.js';

/** What the build tells the desk: `translate/desk.json`. */
export interface DeskData {
  /** The English messages, in alphabetical order of their ids. */
  readonly messages: readonly SourceMessage[];
  /** The locales that have a file in `translate/locales/`. */
  readonly locales: readonly string[];
  /** The settled terms, by locale. */
  readonly glossary: Readonly<Record<string, GlossaryTerms>>;
  /** The pictures in `translate/pictures/`, by locale. */
  readonly pictures: Readonly<Record<string, LocalePictures>>;
}

export interface LocalePictures {
  /** The names of the widgets that have one. */
  readonly widgets: readonly string[];
  /** Whether they show the words that the site has now. */
  readonly current: boolean;
}
