import {lineBreak} from '../../packs/number-pattern.js';

/** A link that rings or texts a number. */
export interface NumberLink {
  /** As the page writes it, without what comes after the number. */
  readonly number: string;
  /** What the link says. */
  readonly text: string;
  readonly line: number;
}

/** What a visitor reads in a part of a page. */
export class Words {
  readonly links: NumberLink[] = [];
  /** Where links stand that have lost their addresses, with what they say. */
  readonly deadLinks: {readonly text: string; readonly line: number}[] = [];
  /** Where no-break spaces stand alone. */
  readonly emptyLines: number[] = [];
  /** Where quotation marks became a part of a link's address. */
  readonly smartLines: number[] = [];
  readonly #texts: string[] = [];
  hasWords = false;

  add(text: string, line: number): void {
    this.#texts.push(text);
    // White space and what nobody sees counts as nothing, as in a page that has our script.
    if (/[^\s\p{Cf}\p{Cc}]/u.test(text)) this.hasWords = true;
    else if (text.includes('\u00a0')) this.emptyLines.push(line);
  }

  /** The end of a block: two numbers do not run into one. */
  break(): void {
    this.#texts.push(lineBreak);
  }

  get text(): string {
    return this.#texts.join('');
  }
}
