import {errorsIn, hasError} from '../../translation/finding.js';
import type {LocaleData} from '../../language/messages.js';
import {checkLocale} from '../../translation/check-locale.js';
import {compileLocale} from '../../translation/compile-locale.js';
import {partsToText, textToParts} from '../../translation/edit-xliff.js';
import {messageStatus} from '../../translation/message-status.js';
import {isNeeded} from '../../translation/plural-form.js';
import {type PseudoLocale, pseudoLocale} from '../../translation/pseudo-locale.js';
import {readXliff} from '../../translation/read-xliff.js';
import type {Finding, LocaleFile, SourceMessage} from '../../translation/types.js';
import {currentText, type DeskContext, type DeskFile, editedText} from './desk-model.js';
import {directionProblem} from './direction-problem.js';
import {inFieldWords} from './field-words.js';
import type {Flag} from './preview-language.js';
import type {Row} from './rows.js';
import type {Mark} from './words.js';

/** A language as the desk shows it. */
export interface DeskView {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of its file. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** What the gate says of the file, and not of one message. */
  readonly findings: readonly Finding[];
  /** What readers would see: where the gate refuses a translation, English. */
  readonly data: LocaleData;
  /** Whether it is made from English and cannot be edited. */
  readonly readOnly: boolean;
}

const warn = (code: string, {id}: SourceMessage, message: string): Finding => ({
  line: 1,
  severity: 'warning',
  code,
  id,
  message,
});

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...errorsIn(findings),
  ...findings.filter(({severity}) => severity !== 'error'),
];

/** What is said of a message: by the field that it was typed into, by the gate, and by a look at its direction. */
const findingsOf = (desk: DeskFile, message: SourceMessage, gate: readonly Finding[]): readonly Finding[] => {
  const {text} = desk.edits.get(message.id) ?? {};
  const typed = text === undefined || text.trim() === '' ? [] : textToParts(text, message).findings;
  const codes = typed.map(({code}) => code);
  const problem = desk.dir === 'rtl' ? directionProblem(currentText(desk, message)) : undefined;
  return errorsFirst([
    ...typed,
    // The field knows the names of placeholders, where the gate has to speak of XML.
    ...gate.filter(({code}) => !codes.includes(code)),
    ...(problem === undefined ? [] : [warn('direction', message, problem)]),
  ]).map((finding) => inFieldWords(finding, message));
};

/** What a file looks like with its changes, by the same gate as in the build. */
export const deskView = (desk: DeskFile, context: DeskContext): DeskView => {
  const {locale, dir, name} = desk;
  const {messages, glossary} = context;
  const {file = desk.file, findings: ofFile} = readXliff(editedText(desk, context));
  const found = [...ofFile, ...checkLocale(file, locale, messages, glossary[locale])];
  const about = (wanted?: string): readonly Finding[] =>
    found.filter(({id}) => (id !== undefined && messages.has(id) ? id : undefined) === wanted);
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  const rows = [...messages.values()].map((message): Row => {
    const unit = units.get(message.id);
    const findings = findingsOf(desk, message, about(message.id));
    return {
      message,
      text: currentText(desk, message),
      status: unit ? messageStatus(unit) : 'untranslated',
      needed: isNeeded(message.id, locale),
      findings,
      refused: hasError(findings),
      changed: desk.edits.has(message.id),
      inFile: unit !== undefined,
      ...(unit?.previous && {previous: unit.previous}),
    };
  });
  const refused = new Set(rows.flatMap((row) => (row.refused ? [row.message.id] : [])));
  const passed: LocaleFile = {...file, units: file.units.filter(({id}) => messages.has(id) && !refused.has(id))};
  return {
    locale,
    dir,
    name,
    rows,
    findings: errorsFirst(about()),
    data: compileLocale(passed, locale, dir, messages, 'notice'),
    readOnly: false,
  };
};

/** A language that is made from English, to find what is not translated and what does not fit. */
export const pseudoView = (locale: PseudoLocale, {messages}: DeskContext): DeskView => {
  const data = pseudoLocale(locale, messages);
  const rows = [...messages.values()].map((message): Row => {
    const text = data.messages[message.id];
    const parts = typeof text === 'string' ? [text] : text && 'en' in text ? [] : (text ?? []);
    const inWords = parts.map((part) => (typeof part === 'number' ? {index: part} : part));
    return {
      message,
      text: partsToText(inWords, message),
      status: 'draft',
      needed: true,
      findings: [],
      refused: false,
      changed: false,
      inFile: false,
    };
  });
  return {locale, dir: data.dir, name: '', rows, findings: [], data, readOnly: true};
};

const flagOfCode: Readonly<Record<string, Flag>> = {direction: 'direction', 'too-wide': 'overflow'};

/** How a message is marked in the previews. */
export const flagsOf = ({refused, status, needed, findings}: Row): readonly Flag[] => [
  ...(refused ? (['refused'] as const) : []),
  ...(needed && !refused && status !== 'reviewed' ? [status] : []),
  ...new Set(findings.flatMap(({code}) => flagOfCode[code] ?? [])),
];

/** How many messages have a mark. */
export const countMark = (rows: readonly Row[], mark: Mark): number => {
  const alike: readonly Flag[] = mark === 'untranslated' ? ['untranslated', 'refused'] : [mark];
  return rows.filter((row) => flagsOf(row).some((flag) => alike.includes(flag))).length;
};

/** The rows with what only a drawn page can tell. */
export const withTooWide = (rows: readonly Row[], tooWide: ReadonlySet<string>): readonly Row[] =>
  rows.map((row) => {
    if (!tooWide.has(row.message.id)) return row;
    const message = 'In a widget of 200 pixels this sticks out, or a word is broken in two. Look for shorter words.';
    return {...row, findings: [...row.findings, warn('too-wide', row.message, message)]};
  });
