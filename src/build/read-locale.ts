import type {LocaleData} from '../language/messages.js';
import {checkLocale} from '../translation/check-locale.js';
import {compileLocale} from '../translation/compile-locale.js';
import {decodeXliff} from '../translation/decode-xliff.js';
import {error, errorsIn, hasError} from '../translation/finding.js';
import {localeDirection} from '../translation/locale-direction.js';
import {messageStatus} from '../translation/message-status.js';
import {isNeeded} from '../translation/plural-form.js';
import {readXliff} from '../translation/read-xliff.js';
import type {DraftPolicy, Finding, GlossaryTerms, LocaleFile, SourceMessage, Unit} from '../translation/types.js';
import {isLocaleCode} from './locale-files.js';

type Messages = ReadonlyMap<string, SourceMessage>;

/** How far a locale is. */
export interface LocaleCounts {
  /** Those that the locale has to translate: without the plural forms that its language lacks. */
  readonly messages: number;
  /** Drafts, too. */
  readonly translated: number;
  readonly reviewed: number;
  /** Drafts that are still the translation of an earlier English. */
  readonly stale: number;
}

/** What became of a locale file. */
export interface LocaleReport {
  readonly locale: string;
  /** Relative to the project's folder. */
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly counts: LocaleCounts;
  /** Whether visitors get it. */
  readonly ships: boolean;
  /** Why it ships, or why it does not: a sentence. */
  readonly why: string;
  /** What visitors get; absent where an error keeps the locale out. */
  readonly data?: LocaleData;
}

export interface LocaleOptions {
  readonly policy?: DraftPolicy;
  /** The terms that the locale has settled on. */
  readonly glossary?: GlossaryTerms;
}

const isStale = (unit: Unit): boolean =>
  unit.previous !== undefined && JSON.stringify(unit.target) === JSON.stringify(unit.previous.target);

const countUnits = (units: readonly Unit[], locale: string, messages: Messages): LocaleCounts => {
  const needed = [...messages.keys()].filter((id) => isNeeded(id, locale));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const found = needed.flatMap((id) => byId.get(id) ?? []);
  const translated = found.filter((unit) => messageStatus(unit) !== 'untranslated');
  const drafts = translated.filter((unit) => messageStatus(unit) === 'draft');
  return {
    messages: needed.length,
    translated: translated.length,
    reviewed: translated.length - drafts.length,
    stale: drafts.filter(isStale).length,
  };
};

/** Whether a locale without errors ships, and why. */
const decide = ({translated, reviewed}: LocaleCounts, {drafts}: LocaleData, policy: DraftPolicy): [boolean, string] => {
  if (translated === 0) return [false, 'Nothing in it is translated.'];
  if (drafts.length > 0 && policy === 'hide') {
    return [false, `${String(translated - reviewed)} of its translations are drafts, and CSW_DRAFTS is "hide".`];
  }
  if (translated === reviewed) return [true, 'Every translation is reviewed.'];
  return policy === 'english'
    ? [true, 'Drafts show, but where they could hurt somebody: there stands English.']
    : [true, 'Drafts show, with a note that says so.'];
};

const report = (locale: string, findings: readonly Finding[], counts: LocaleCounts, why: string): LocaleReport => ({
  locale,
  file: `locales/${locale}.xlf`,
  findings,
  counts,
  ships: false,
  why,
});

/** The report on what is not even a file. */
export const unreadableLocale = (locale: string, messages: Messages, message: string): LocaleReport =>
  report(locale, [error(1, 'unreadable', message)], countUnits([], locale, messages), 'It cannot be read.');

const readFile = (content: Uint8Array | string): {file?: LocaleFile; findings: readonly Finding[]} => {
  if (typeof content === 'string') return readXliff(content);
  const decoded = decodeXliff(content);
  return 'finding' in decoded ? {findings: [decoded.finding]} : readXliff(decoded.text);
};

const nameFinding = (locale: string): readonly Finding[] => {
  if (isLocaleCode(locale)) return [];
  const message =
    locale === 'en'
      ? 'English is in the code. Remove this file, or name it after the language that it is in.'
      : `"${locale}" is not a language as BCP 47 writes it. Name the file after its language, as cy.xlf or pa-Arab.xlf.`;
  return [error(1, 'file-name', message)];
};

/**
 * Puts one locale file through the gate. Never throws.
 *
 * @param locale what the file is called, without its ending
 * @param content the bytes of the file, or its text
 */
export const readLocale = (
  locale: string,
  content: Uint8Array | string,
  messages: Messages,
  {policy = 'notice', glossary}: LocaleOptions = {},
): LocaleReport => {
  const badName = nameFinding(locale);
  const {file, findings: ofFile} = readFile(content);
  const ofUnits = file && badName.length === 0 ? checkLocale(file, locale, messages, glossary) : [];
  const findings = [...badName, ...ofFile, ...ofUnits];
  const counts = countUnits(file?.units ?? [], locale, messages);
  const errors = errorsIn(findings).length;
  if (!file || hasError(findings)) {
    const why = file ? `It has ${errors === 1 ? 'an error' : `${String(errors)} errors`}.` : 'It cannot be read.';
    return report(locale, findings, counts, why);
  }
  const data = compileLocale(file, locale, localeDirection(locale), messages, policy);
  const [ships, why] = decide(counts, data, policy);
  return {...report(locale, findings, counts, why), ships, data};
};
