import {advise} from './advise.js';
import {checkPlaceholders, isSource} from './check-placeholders.js';
import {error} from './finding.js';
import {forbiddenText} from './forbidden-text.js';
import {isBlank, messageStatus, saysUntranslated} from './message-status.js';
import {partsToText} from './parts-to-text.js';
import {isNeeded, pluralForm} from './plural-form.js';
import type {Problem} from './problem.js';
import type {Finding, GlossaryTerms, LocaleFile, MessagePart, SourceMessage, Unit} from './types.js';

const hasLetters = (parts: readonly MessagePart[]): boolean =>
  parts.some((part) => typeof part === 'string' && /\p{L}/u.test(part));

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const nothingSaid: Problem = {
  severity: 'error',
  code: 'empty-target',
  message: 'the target is empty. Translate it, or remove the <target>.',
};

/** What is said of a translation that says nothing. */
const emptyTarget = (target: readonly MessagePart[], {parts}: SourceMessage): Problem[] => {
  const says = target.some((part) => typeof part === 'string' && part.trim() !== '');
  if (says || !hasLetters(parts)) return [];
  return [nothingSaid];
};

const lengthOf = (parts: readonly MessagePart[]): number =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);

/** No translation needs so much more room; what does is no translation, and would keep every other check busy. */
const tooLong = (target: readonly MessagePart[], {parts}: SourceMessage): Problem | undefined =>
  lengthOf(target) <= 10 * lengthOf(parts) + 200
    ? undefined
    : {
        severity: 'error',
        code: 'too-long',
        message: 'the target is far longer than the source. Remove what is too much.',
      };

const untranslated: Problem = {
  severity: 'warning',
  code: 'untranslated',
  message: 'this is not translated yet, and readers see the English. Translate it.',
};

const unusedForm = (id: string, locale: string): Problem => ({
  severity: 'warning',
  code: 'plural-form',
  message: `${locale} has no plural form "${pluralForm(id)?.category ?? ''}", so that nobody sees this. Remove the <target>.`,
});

const checkSource = (unit: Unit, message: SourceMessage): Problem[] => {
  // PO has lost the placeholders, which is said of the target.
  const lost = unit.fromPo && message.parts.some((part) => typeof part !== 'string');
  if (lost || isSource(unit.source, message)) return [];
  const today = partsToText(message.parts, message);
  const text = `the source is not the English text of today, which is "${today}". Run "npm run locales:extract".`;
  return [{severity: 'error', code: 'source-changed', message: text}];
};

/** Holds one translation against its message. */
const checkUnit = (unit: Unit, message: SourceMessage, locale: string, glossary?: GlossaryTerms): Problem[] => {
  const needed = isNeeded(unit.id, locale);
  const isOpen = messageStatus(unit) === 'untranslated';
  const problems = [...checkSource(unit, message)];
  const {target} = unit;
  if (needed && isOpen) problems.push(untranslated);
  if (!target || (isBlank(target) && saysUntranslated(unit.state))) return problems;
  const endless = tooLong(target, message);
  if (endless) return [...problems, endless];
  const empty = emptyTarget(target, message);
  if (empty.length > 0) return [...problems.filter((problem) => problem !== untranslated), ...empty];
  const ofText = [...checkPlaceholders(unit, target, message), ...forbiddenText(target, message.parts)];
  problems.push(...ofText);
  // A dash and a dot are no words, and would silence the message.
  if (ofText.length === 0 && hasLetters(message.parts) && !hasLetters(target)) problems.push(nothingSaid);
  if (!needed) problems.push(unusedForm(unit.id, locale));
  return [...problems, ...advise(unit, target, message, locale, glossary)];
};

const checkLanguages = ({line, sourceLanguage, targetLanguage}: LocaleFile, locale: string): Finding[] => {
  const findings: Finding[] = [];
  if (targetLanguage !== locale) {
    const message =
      targetLanguage === ''
        ? `target-language is missing. Write target-language="${locale}" into <file>.`
        : `target-language is "${targetLanguage}"; the file's name says "${locale}". Make them the same.`;
    findings.push(error(line, 'target-language', message));
  }
  if (!/^en(?:[-_].*)?$/i.test(sourceLanguage)) {
    const message = `source-language is "${sourceLanguage}", but translations are made from English. Write source-language="en" into <file>.`;
    findings.push(error(line, 'source-language', message));
  }
  return findings;
};

/** Messages for which the file has no unit at all. */
const missingUnits = (
  file: LocaleFile,
  locale: string,
  messages: ReadonlyMap<string, SourceMessage>,
  seen: ReadonlySet<string>,
): Finding[] =>
  [...messages.keys()]
    .filter((id) => !seen.has(id) && isNeeded(id, locale))
    .map((id) => ({
      line: file.line,
      severity: 'warning',
      code: 'untranslated',
      id,
      message: `${id}: this message is not in the file, and readers see the English. Run "npm run locales:extract".`,
    }));

/**
 * Holds a locale file against the messages of the code. An error says that readers could be misled or lose something: no
 * translation can bring a number, an address or markup. A warning says what to look at again.
 *
 * @param locale the locale that the file's name says
 * @param glossary the terms that the locale has settled on
 * @returns in the order of the file; a message about a unit begins with the unit's id
 */
export const checkLocale = (
  file: LocaleFile,
  locale: string,
  messages: ReadonlyMap<string, SourceMessage>,
  glossary?: GlossaryTerms,
): Finding[] => {
  const findings = checkLanguages(file, locale);
  const seen = new Set<string>();
  for (const unit of file.units) {
    const {id, line} = unit;
    const about = ({severity, code, message}: Problem): Finding => ({
      line,
      severity,
      code,
      id,
      message: onOneLine(`${id}: ${message}`),
    });
    const message = messages.get(id);
    if (!message) {
      const text = onOneLine(`no message has the id "${id}". Run "npm run locales:extract".`);
      findings.push({...error(line, 'unknown-id', text), id});
      continue;
    }
    if (seen.has(id)) {
      findings.push({...error(line, 'doubled-id', `the id "${id}" stands in the file twice. Keep one.`), id});
    }
    seen.add(id);
    findings.push(...checkUnit(unit, message, locale, glossary).map(about));
  }
  return [...findings, ...missingUnits(file, locale, messages, seen)];
};
