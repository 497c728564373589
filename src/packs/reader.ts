import type {Corrector} from '../facts/corrector.js';
import type {Line} from '../facts/telephone-link.js';
import type {AreaPack} from '../facts/types.js';

/** What became of an area pack: the pack, or what is wrong with it and the mend. */
export type AreaResult = {readonly pack: AreaPack} | {readonly problem: string};

/** A number that a signed correction has replaced or withdrawn. */
export interface RetiredNumber {
  readonly old: Line;
  /** What holds now: its own new number, or what to use instead. */
  readonly now: Line | undefined;
  /** What to say of a number that nobody answers any more, in the visitor's language; absent for one that is replaced. */
  readonly words?: string;
  /** The language of these words, as BCP 47 writes it. */
  readonly lang?: string;
}

/** Facts from elsewhere. A page that needs them fetches this part of the code: see src/kit/load-reader.ts. */
export interface Reader {
  /**
   * Fetches an area pack, once for all that ask for its address.
   *
   * @param url absolute
   * @param onResult called once, when the pack is here or cannot be had
   * @returns to be called when the result is no longer wanted; the last one to leave ends the fetch
   */
  readonly watchArea: (url: string, onResult: (result: AreaResult) => void) => () => void;
  /**
   * Fetches the signed corrections.
   *
   * @param url absolute
   * @throws with what is wrong and the mend
   */
  readonly fetchCorrector: (url: string) => Promise<Corrector>;
  /**
   * A copy of what stands inside an element, with its retired numbers put right; the nodes themselves stay as they are.
   *
   * @returns `undefined` where no retired number stands there
   */
  readonly correctFallback: (element: Element, retired: readonly RetiredNumber[]) => HTMLElement | undefined;
}
