import {existsSync} from 'node:fs';
import {readLocales} from '../build/build-locales.js';
import type {LocaleReport} from '../build/read-locale.js';
import {readSourceMessages} from '../build/source-messages.js';
import {errorsIn} from '../translation/finding.js';
import type {Command} from './command.js';
import {localesHere} from './locales-here.js';
import {textTable} from './text-table.js';

const languageNames = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

const nameOf = (locale: string): string => {
  try {
    return languageNames.of(locale) ?? '';
  } catch {
    // The file is called something that is no language.
    return '';
  }
};

const row = (report: LocaleReport): readonly string[] => {
  const {locale, counts, findings, ships, why} = report;
  const {messages, translated, reviewed, stale} = counts;
  const errors = errorsIn(findings).length;
  return [
    locale,
    nameOf(locale),
    ...[messages, translated, reviewed, stale, errors, findings.length - errors].map(String),
    ships ? 'yes' : 'no',
    why,
  ];
};

const heads = [
  'locale',
  'language',
  'messages',
  'translated',
  'reviewed',
  'stale',
  'errors',
  'warnings',
  'ships',
  'why',
];

/** What `--json` prints of a locale. */
const toJson = (report: LocaleReport): unknown => ({
  locale: report.locale,
  file: report.file,
  ...report.counts,
  ships: report.ships,
  why: report.why,
  findings: report.findings,
});

/** `csw locales`: how far each locale is, what ships and why. A locale with an error is told of, and is no failure here. */
export const localesCommand: Command = {
  usage: 'locales [--json]',
  run: (args) => {
    const unknown = args.find((arg) => arg !== '--json');
    if (unknown !== undefined) throw new Error(`"${unknown}" is unknown.`);
    const folder = localesHere();
    if (!existsSync(folder)) throw new Error('There is no folder locales/ here. Call this in a clone of the project.');
    const reports = readLocales(readSourceMessages(), {folder});
    console.log(
      args.includes('--json') ? JSON.stringify(reports.map(toJson), null, 2) : textTable(heads, reports.map(row)),
    );
    return Promise.resolve(true);
  },
};
