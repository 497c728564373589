import type {GlossaryTerm, GlossaryTerms} from './types.js';

const letters = String.raw`[\p{L}\p{M}\p{N}]`;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** One whole word or several; `*` stands for any letters. */
const pattern = (form: string): RegExp =>
  new RegExp(
    String.raw`(?<!${letters})${form
      .split('*')
      .map(escape)
      .join(String.raw`[\p{L}\p{M}\p{N}'’ʼ‘\u200C\u200D-]*`)}(?!${letters})`,
    'gu',
  );

const simplify = (text: string, locale: string): string =>
  text.normalize('NFC').toLocaleLowerCase(locale).replace(/\s+/gu, ' ');

const cache = new WeakMap<GlossaryTerm, readonly RegExp[]>();

const formsOf = (term: GlossaryTerm, locale: string): readonly RegExp[] => {
  let forms = cache.get(term);
  if (!forms) {
    forms = [term.use, ...term.accept].map((form) => pattern(simplify(form, locale)));
    cache.set(term, forms);
  }
  return forms;
};

/**
 * The terms of a glossary that stand in the English, and none of whose forms is in the translation. A term inside a longer
 * one is not looked for: "hate crime" has a word of its own.
 *
 * @returns for each its English and what to use
 */
export const missedTerms = (
  source: string,
  target: string,
  glossary: GlossaryTerms,
  locale: string,
): readonly (readonly [english: string, term: GlossaryTerm])[] => {
  let english = simplify(source, 'en');
  const translation = simplify(target, locale);
  const longestFirst = Object.entries(glossary).sort(([a], [b]) => b.length - a.length);
  return longestFirst.filter(([term, entry]) => {
    const rest = english.replace(pattern(simplify(term, 'en')), '\uFFFC');
    if (rest === english) return false;
    english = rest;
    return !formsOf(entry, locale).some((form) => translation.search(form) >= 0);
  });
};
