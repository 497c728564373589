import {type Findings, pasteAsSource} from './findings.js';
import {named} from './in-words.js';
import {digitsOf, type KnownNumbers} from './known-numbers.js';
import type {Words} from './words.js';

/** What a part of a page is read against. */
export interface WordsContext {
  readonly known: KnownNumbers;
  readonly findings: Findings;
  /** Where the part starts. */
  readonly line: number;
  /** Whether every number in it should be one that we know. */
  readonly isAllOurs: boolean;
}

/**
 * Reads what a visitor without our script sees in a part of the page, and says which numbers in it do not hold.
 *
 * @returns the numbers that hold, as the facts write them
 */
export const readWords = (words: Words, {known, findings, line, isAllOurs}: WordsContext): readonly string[] => {
  const {text} = words;
  const reported = new Set<string>();
  const withdrawn = (digits: string, at: number): void => {
    const instead = known.instead(digits);
    const mend = instead === undefined ? 'Nothing replaces it.' : `Use ${instead}.`;
    findings.error(
      'number-withdrawn',
      at,
      `Nobody answers ${digits} any more. Visitors still see it. ${mend} Copy the snippet again.`,
    );
    reported.add(digits);
  };

  for (const {number, line: at, text: said} of words.links) {
    const digits = digitsOf(number);
    if (known.isWithdrawn(digits)) withdrawn(digits, at);
    else if (isAllOurs && !known.isKnown(digits))
      findings.error(
        'number-unknown',
        at,
        `A link leads to ${named(number) || 'no number'}, which none of our areas has. Somebody may have changed it. Check it, or copy the snippet again.`,
      );
    else if (
      known.isKnown(digits) &&
      /\p{Nd}/u.test(said) &&
      !known.readIn(said).some((one) => digitsOf(one) === digits)
    )
      findings.error(
        'number-unknown',
        at,
        `The page shows “${named(said.trim())}”, but the link leads to ${named(number)}. Visitors may read a wrong number. Copy the snippet again.`,
      );
  }
  for (const digits of known.withdrawnIn(text)) if (!reported.has(digits)) withdrawn(digits, line);
  for (const {text: said, line: at} of words.deadLinks) {
    const [number] = known.readIn(said);
    if (number !== undefined)
      findings.warning(
        'attribute-stripped',
        at,
        `The link of ${number} has lost its address. Visitors read the number, but cannot tap it. Ask for links with tel: and sms: to be allowed.`,
      );
  }
  for (const at of words.smartLines)
    findings.error(
      'smart-quotes',
      at,
      `The link of a number has curly quotation marks in its address. Visitors read the number, but a tap leads nowhere. ${pasteAsSource}`,
    );
  return known.readIn(text);
};
