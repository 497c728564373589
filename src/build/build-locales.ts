import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LocaleData} from '../language/messages.js';
import {errorsIn} from '../translation/finding.js';
import {pseudoLocale, pseudoLocales} from '../translation/pseudo-locale.js';
import type {DraftPolicy, GlossaryTerms, SourceMessage} from '../translation/types.js';
import {draftPolicy} from './draft-policy.js';
import {shortLocale} from './message-ids.js';
import {ownName} from './own-name.js';
import {type LocaleReport, readLocale, unreadableLocale} from './read-locale.js';
import {localeFiles, localesFolder} from './locale-files.js';
import {readSourceMessages} from './source-messages.js';

export {type LocaleReport, readLocale};

export interface LocalesOptions {
  /** Where the files are; by default, those of the project. */
  readonly folder?: string;
  /** What becomes of drafts; by default, what `CSW_DRAFTS` says. */
  readonly policy?: DraftPolicy;
  /** Whether the two pseudo-locales are built; by default, whether `CSW_PSEUDO` is 1. */
  readonly pseudo?: boolean;
}

type Glossary = Readonly<Record<string, GlossaryTerms>>;

/** The settled terms of each locale. Without the file, there are none. */
export const readGlossary = (folder = localesFolder): Glossary => {
  try {
    return JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8')) as Glossary;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`locales/glossary.json cannot be read: ${String(error)}. Mend it.`, {cause: error});
  }
};

/** Puts every file of the folder through the gate. */
export const readLocales = (messages = readSourceMessages(), options: LocalesOptions = {}): LocaleReport[] => {
  const {folder = localesFolder, policy = draftPolicy()} = options;
  const glossary = readGlossary(folder);
  return localeFiles(folder).map((locale) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, `${locale}.xlf`));
    } catch (error) {
      return unreadableLocale(locale, messages, `It cannot be read: ${String(error)}. Put a file there, or remove it.`);
    }
    return readLocale(locale, bytes, messages, {policy, glossary: glossary[locale] ?? {}});
  });
};

/** A file's own words may not break out of their line, nor speak to the terminal. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

/** One problem a line, as the contract says. */
export const describe = ({file, findings}: Pick<LocaleReport, 'file' | 'findings'>): string[] =>
  findings.map(({line, severity, code, message}) =>
    oneLine(`${file}:${String(line)}: ${severity} ${code}: ${message}`),
  );

/** What a build says of a locale: each error, and where to read the warnings. */
const say = (report: LocaleReport): void => {
  const {file, findings, ships, why} = report;
  const errors = errorsIn(findings);
  for (const line of describe({file, findings: errors})) console.error(line);
  const warnings = findings.length - errors.length;
  const count = warnings === 1 ? '1 warning' : `${String(warnings)} warnings`;
  if (warnings > 0) console.error(`${file}: ${count}: npx csw check-locale ${file}`);
  if (!ships) console.error(`${file}: left out of the build: ${why}`);
};

/** Sorted by the languages' own names, since a visitor's menu has them in this order. */
const byOwnName = (locales: readonly LocaleData[]): readonly LocaleData[] => {
  const {compare} = new Intl.Collator('en');
  return [...locales].sort((a, b) => compare(ownName(a.locale), ownName(b.locale)));
};

/**
 * Writes `locales/<locale>.json` for each locale that passes. One that does not is left out with its reasons, and the
 * rest is built.
 *
 * @param ids the ids that the scripts have shortened; absent where they have not
 * @returns by locale, the hash of its file in the form of an `integrity` attribute, in the order of the visitor's menu
 */
export const buildLocales = (
  dist: string,
  messages: ReadonlyMap<string, SourceMessage> = readSourceMessages(),
  ids?: readonly string[],
  options: LocalesOptions = {},
): Record<string, string> => {
  const {pseudo = process.env.CSW_PSEUDO === '1'} = options;
  const reports = readLocales(messages, options);
  reports.forEach(say);
  const shipped = reports.flatMap(({data, ships}) => (data && ships ? [data] : []));
  const made = pseudo ? pseudoLocales.map((locale) => pseudoLocale(locale, messages)) : [];
  mkdirSync(join(dist, 'locales'), {recursive: true});
  return Object.fromEntries(
    byOwnName([...shipped, ...made]).map((data) => {
      const json = JSON.stringify(shortLocale(data, ids));
      writeFileSync(join(dist, 'locales', `${data.locale}.json`), json);
      return [data.locale, `sha256-${createHash('sha256').update(json).digest('base64')}`];
    }),
  );
};
