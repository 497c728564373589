import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkLocale} from '../translation/check-locale.js';
import {compileLocale} from '../translation/compile-locale.js';
import {readXliff} from '../translation/read-xliff.js';
import type {Finding, SourceMessage} from '../translation/types.js';
import type {LocaleData} from '../language/messages.js';
import {shortIds} from './message-ids.js';
import {localeCodes, localesFolder, readSourceMessages} from './source-messages.js';

/** What became of a locale file. */
export interface LocaleReport {
  readonly locale: string;
  /** Relative to the project's folder. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Absent where an error keeps the locale out. */
  readonly data?: LocaleData;
}

// Node 20 has `textInfo`, which TypeScript's library does not know.
const direction = (locale: string): 'ltr' | 'rtl' =>
  (new Intl.Locale(locale) as Intl.Locale & {textInfo: {direction: 'ltr' | 'rtl'}}).textInfo.direction;

/** Puts one locale file through the gate. */
export const readLocale = (
  locale: string,
  xliff: string,
  messages: ReadonlyMap<string, SourceMessage>,
): LocaleReport => {
  const {file, findings: unreadable} = readXliff(xliff);
  const findings = file ? checkLocale(file, locale, messages) : unreadable;
  const passed = !findings.some(({severity}) => severity === 'error');
  return {
    locale,
    file: `locales/${locale}.xlf`,
    findings,
    ...(file && passed && {data: compileLocale(file, locale, direction(locale))}),
  };
};

export const readLocales = (messages = readSourceMessages()): LocaleReport[] => {
  return localeCodes().map((locale) =>
    readLocale(locale, readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8'), messages),
  );
};

/** One problem a line, as the contract says. */
export const describe = ({file, findings}: LocaleReport): string[] =>
  findings.map(({line, severity, code, message}) => `${file}:${String(line)}: ${severity} ${code}: ${message}`);

/**
 * Writes `locales/<locale>.json` for each locale that passes. One that does not is left out with its reasons, and the
 * rest is built.
 *
 * @param ids the ids that the scripts have shortened; absent where they have not
 * @returns by locale, the hash of its file in the form of an `integrity` attribute
 */
export const buildLocales = (
  dist: string,
  messages = readSourceMessages(),
  ids?: readonly string[],
): Record<string, string> => {
  const integrity: Record<string, string> = {};
  mkdirSync(join(dist, 'locales'), {recursive: true});
  for (const report of readLocales(messages)) {
    for (const line of describe(report)) console.error(line);
    if (!report.data || Object.keys(report.data.messages).length === 0) {
      console.error(`${report.file}: left out of the build${report.data ? ', since nothing in it is translated' : ''}`);
      continue;
    }
    const {messages: translated} = report.data;
    const json = JSON.stringify({...report.data, messages: shortIds(translated, ids)});
    writeFileSync(join(dist, 'locales', `${report.locale}.json`), json);
    integrity[report.locale] = `sha256-${createHash('sha256').update(json).digest('base64')}`;
  }
  return integrity;
};
