import type {LanguageMap} from '../facts/types.js';
import {forbiddenThings} from '../translation/forbidden-text.js';
import {isLanguageMap} from './is-language-map.js';
import type {PackProblem} from './pack-problem.js';

type Path = readonly (string | number)[];

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Nothing to a translation: what it may not bring is held against the English. */
const ownProblems = (text: string, path: Path): PackProblem[] =>
  forbiddenThings([text], [])
    // A name or an English text is where a number comes from.
    .filter(({code}) => code !== 'digit-added')
    .map(({code, thing, mend}) => ({code, path, message: `has the ${thing}. ${withoutStop(mend)}`}));

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** No translation needs so much more room; what does is no translation. */
const isTooLong = (text: string, english: string): boolean => text.length > 10 * english.length + 200;

/** What translations are held against: made once, since there may be many of them. */
interface English {
  readonly text: string;
  readonly parts: readonly string[];
  /** Those that could be rung. */
  readonly numbers: ReadonlySet<string>;
}

const translationProblems = (tag: string, text: string, english: English, path: Path): PackProblem[] => {
  if (!isLanguageTag(tag))
    return [{code: 'unknown-language', path, message: 'is no code of a language, such as "pl" or "zh-Hant". Mend it'}];
  if (isTooLong(text, english.text))
    return [{code: 'too-long', path, message: 'is far longer than the English. Remove what is too much'}];
  const changed = numbersIn(text).find((number) => !english.numbers.has(number));
  return [
    ...forbiddenThings([text], english.parts).map(({code, thing, mend}) => ({
      code,
      path,
      message: `has the ${thing}, which the English has not. ${withoutStop(mend)}`,
    })),
    ...(changed === undefined
      ? []
      : [
          {
            code: 'number-changed',
            path,
            message: `has the number ${changed}, which the English has not. Write it as the English does`,
          },
        ]),
  ];
};

/** Numbers that could be rung, whole: a number is another one where its parts change places, or one is left out. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\+?\d(?:[\s().\p{Pd}]{0,2}\d)+/gu)]
    .map(([number]) => number.replace(/[^\d+]/g, ''))
    .filter((number) => number.length > 2);

const languageMapProblems = ({en, ...others}: LanguageMap, path: Path): PackProblem[] => {
  const english: English = {text: en, parts: [en], numbers: new Set(numbersIn(en))};
  return [
    ...ownProblems(en, [...path, 'en']),
    ...Object.entries(others).flatMap(([tag, text]) => translationProblems(tag, text, english, [...path, tag])),
  ];
};

const urlProblems = (url: string, path: Path): PackProblem[] => {
  try {
    new URL(url, 'https://any.example');
    return [];
  } catch {
    return [{code: 'wrong-url', path, message: 'is an address that no browser can open. Copy it from a browser'}];
  }
};

const problemsIn = (value: unknown, path: Path): PackProblem[] => {
  if (typeof value === 'string') return path.at(-1) === 'url' ? urlProblems(value, path) : ownProblems(value, path);
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if (isLanguageMap(value)) return languageMapProblems(value, path);
  return Object.entries(value).flatMap(([name, entry]) => problemsIn(entry, [...path, name]));
};

/**
 * What is wrong with the words of a pack, or of corrections. Each language of a text passes the same gate as a locale file,
 * held against its English; the English and the names bring no markup, no address and nothing that nobody sees.
 *
 * @param pack one that meets the schema
 */
export const textProblems = (pack: object): PackProblem[] =>
  Object.entries(pack)
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, entry]) => problemsIn(entry, [name]));
