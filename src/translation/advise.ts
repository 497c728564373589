import {localeDirection} from './locale-direction.js';
import {knownStates, saysUntranslated} from './message-status.js';
import {missedTerms} from './missed-terms.js';
import type {Problem} from './problem.js';
import type {GlossaryTerms, MessagePart, SourceMessage, Unit} from './types.js';

// What a person should look at again. None of it keeps a translation from readers.

/** The text of parts, with one character for each placeholder. */
const textOf = (parts: readonly MessagePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : '\uFFFC')).join('');

const warning = (code: string, message: string): Problem => ({severity: 'warning', code, message});

const words = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;

const sameAsSource = (target: string, source: string): Problem[] =>
  target.trim() === source.trim() && words(source) > 1
    ? [warning('same-as-source', 'the target is the English text. Translate it, or remove the <target>.')]
    : [];

/** What ends a sentence, in scripts that write it in ways of their own. */
const endings: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['an ellipsis', /(?:…|\.{2,}|⋯)$/u],
  ['a full stop', /[.。．｡।॥۔።։။។]$/u],
  ['a question mark', /[?？؟፧՞⸮]$/u],
  ['an exclamation mark', /[!！՜]$/u],
  ['a colon', /[:：፦]$/u],
  ['a semicolon', /[;；؛]$/u],
  ['a comma', /[,，、،፣]$/u],
];

/** Without the quotes, brackets and spaces at its end: one by one, since a pattern takes long over many. */
const withoutClosers = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s"'”’»“‘)\]）」』]/u.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
};

const ending = (text: string): string =>
  endings.find(([, pattern]) => pattern.test(withoutClosers(text)))?.[0] ?? 'no mark';

/** Languages whose sentences end without a mark. */
const unmarked = ['th', 'lo', 'km'];

const endPunctuation = (target: string, source: string, locale: string): Problem[] => {
  const expected = ending(source);
  const found = ending(target);
  if (found === expected || (expected === 'a full stop' && unmarked.includes(locale))) return [];
  return [warning('end-punctuation', `the target ends with ${found}, and the source with ${expected}. Is that right?`)];
};

const edgeWhiteSpace = (target: string, source: string): Problem[] =>
  [/^\s/u, /\s$/u].some((edge) => edge.test(target) !== edge.test(source))
    ? [
        warning(
          'edge-white-space',
          'the target does not begin and end with white space as the source does. Remove or add it.',
        ),
      ]
    : [];

/** Characters as a reader counts them. */
const length = (text: string, locale: string): number =>
  typeof Intl.Segmenter === 'function'
    ? [...new Intl.Segmenter(locale).segment(text)].length
    : (text.match(/\P{M}\p{M}*/gu)?.length ?? 0);

const tooLong = (target: string, unit: Unit, {note}: SourceMessage, locale: string): Problem[] => {
  const [, inNote] = /\bAt most (\d+) characters\b/i.exec(note) ?? [];
  const most = Math.min(Number(inNote ?? Infinity), unit.maxLength ?? Infinity);
  if (target.length <= most) return [];
  const is = length(target.replaceAll('\uFFFC', ''), locale);
  if (is <= most) return [];
  const message = `the target has ${String(is)} characters; at most ${String(most)} fit. Look for shorter words.`;
  return [warning('too-long', message)];
};

const rightToLeft =
  /(?=\p{L})[\p{sc=Adlm}\p{sc=Arab}\p{sc=Hebr}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Rohg}\p{sc=Samr}\p{sc=Syrc}\p{sc=Thaa}]/u;

const direction = (target: string, source: string, locale: string): Problem[] => {
  const rtl = localeDirection(locale) === 'rtl';
  if (rtl === rightToLeft.test(target) || !/\p{L}/u.test(target)) return [];
  // A name that stays as it is in English.
  if (rtl && target.trim() === source.trim()) return [];
  const letters = rtl ? 'no letter that runs from right to left' : 'letters that run from right to left';
  return [warning('direction', `the target has ${letters}. Is it in the language of the file?`)];
};

const stateProblems = ({state, approved}: Unit): Problem[] => {
  if (state === undefined) return [];
  const unknown = !(knownStates as readonly string[]).includes(state) && !state.startsWith('x-');
  const problems = unknown
    ? [
        warning(
          'unknown-state',
          `XLIFF 1.2 has no state "${state}", so this counts as a draft. Write needs-review-translation, or, once a second speaker has read it, final.`,
        ),
      ]
    : [];
  if (approved && (state.startsWith('needs-') || state === 'new')) {
    const message = `the unit says approved="yes", and its target state="${state}". Remove the one that is not true.`;
    problems.push(warning('state-contradicts', message));
  }
  return problems;
};

/** Reads a translation as a careful colleague would, and says what to look at again. */
export const advise = (
  unit: Unit,
  target: readonly MessagePart[],
  message: SourceMessage,
  locale: string,
  glossary: GlossaryTerms = {},
): readonly Problem[] => {
  if (saysUntranslated(unit.state)) return stateProblems(unit);
  const english = textOf(message.parts);
  const translation = textOf(target);
  const same = sameAsSource(translation, english);
  const terms = (): Problem[] =>
    missedTerms(english, translation, glossary, locale).map(([term, {use}]) =>
      warning('glossary', `the glossary has "${use}" for "${term}", and the target has no form of it. Use it.`),
    );
  const ofLanguage = [...same, ...(same.length > 0 ? [] : direction(translation, english, locale))];
  return [
    // What is in another language has none of the terms, and that need not be said.
    ...(ofLanguage.length > 0 ? ofLanguage : terms()),
    ...endPunctuation(translation, english, locale),
    ...edgeWhiteSpace(translation, english),
    ...tooLong(translation, unit, message, locale),
    ...stateProblems(unit),
  ];
};
