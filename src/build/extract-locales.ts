import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {decodeXliff, encodeXliff} from '../translation/decode-xliff.js';
import {describeMerge, mergeMessages} from '../translation/merge-messages.js';
import {newLocaleFile} from '../translation/new-locale-file.js';
import type {Finding, SourceMessage} from '../translation/types.js';

type Messages = ReadonlyMap<string, SourceMessage>;
type Renames = Readonly<Record<string, string>>;

export interface Extraction {
  /** What was done and what was not, for a person. */
  readonly lines: readonly string[];
  /** A file was left alone, or a wish could not be met. */
  readonly failed: boolean;
}

interface FileExtraction extends Extraction {
  /** The new ids that it has renamed something to. */
  readonly renamed?: readonly string[];
}

const describeFinding = (name: string, {line, severity, code, message}: Finding): string =>
  `${name}:${String(line)}: ${severity} ${code}: ${message}`;

type Encoding = Parameters<typeof encodeXliff>[1];

/** A file that may be there: its text is `undefined` where it is not. */
interface Stored {
  readonly path: string;
  readonly encoding: Encoding;
  readonly text: string | undefined;
}

const readStored = (path: string): Stored | {readonly finding: Finding} => {
  if (!existsSync(path)) return {path, encoding: 'utf-8', text: undefined};
  const decoded = decodeXliff(readFileSync(path));
  return 'finding' in decoded ? decoded : {path, ...decoded};
};

/** Writes beside the file first: whoever stops the command finds the old file whole, or the new one. */
const store = ({path, encoding, text: before}: Stored, text: string | undefined): void => {
  if (text === undefined || text === before) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, encodeXliff(text, encoding));
  renameSync(`${path}.new`, path);
};

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const failure = (...lines: string[]): Extraction => ({lines, failed: true});

const extractLocale = (folder: string, locale: string, messages: Messages, renames: Renames): FileExtraction => {
  const name = `locales/${locale}.xlf`;
  if (!isLanguageTag(locale)) {
    const mend = 'Call the file after its language as BCP 47 writes it, such as pl.xlf or pa-Arab.xlf.';
    return failure(`${name}: "${locale}" is no language code, so the file was left alone. ${mend}`);
  }
  const leftAlone = (file: string, findings: readonly Finding[]): Extraction =>
    failure(
      ...findings.map((finding) => describeFinding(file, finding)),
      `${name}: left alone, since ${file === name ? 'it' : 'its archive'} cannot be read`,
    );
  const file = readStored(join(folder, `${locale}.xlf`));
  if ('finding' in file) return leftAlone(name, [file.finding]);
  const archive = readStored(join(folder, 'archive', `${locale}.xlf`));
  if ('finding' in archive) return leftAlone(`locales/archive/${locale}.xlf`, [archive.finding]);
  const merged = mergeMessages(file.text ?? '', messages, {locale, archive: archive.text, renames});
  if ('findings' in merged) {
    return leftAlone(merged.inArchive ? `locales/archive/${locale}.xlf` : name, merged.findings);
  }
  // What leaves one of the two is in the other by then.
  const writes = [(): unknown => store(file, merged.text), (): unknown => store(archive, merged.archive)];
  for (const write of merged.report.archived.length > 0 ? writes.reverse() : writes) write();
  return {lines: describeMerge(name, merged.report), failed: false, renamed: merged.report.renamed};
};

/** What is wrong with the renames that somebody asked for, as far as the code can tell. */
const refusedRenames = (renames: Renames, messages: Messages): string[] =>
  Object.entries(renames).flatMap(([old, id]) => [
    ...(messages.has(id) ? [] : [`--rename ${old}=${id}: no message has the id "${id}". Look for a slip of the pen.`]),
    ...(messages.has(old) ? [`--rename ${old}=${id}: the code still has "${old}". Rename it there first.`] : []),
  ]);

/**
 * Brings the messages of the code into each locale file of a folder, into the archive beside them, and into the template
 * for new languages. A file that cannot be read is left alone, and the others are done.
 *
 * @param folder with `<locale>.xlf`, `archive/` and `template/new.xlf`
 * @param renames the new id of each old one, where it cannot be found
 */
export const extractLocales = (folder: string, messages: Messages, renames: Renames = {}): Extraction => {
  const refused = refusedRenames(renames, messages);
  if (refused.length > 0) return failure(...refused);
  const results = readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => name.endsWith('.xlf'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry): FileExtraction =>
      entry.isFile()
        ? extractLocale(folder, entry.name.slice(0, -'.xlf'.length), messages, renames)
        : failure(`locales/${entry.name}: this is no file, so it was left alone. Move it out of the folder.`),
    );
  for (const [old, id] of Object.entries(renames)) {
    if (results.some(({renamed}) => renamed?.includes(id))) continue;
    results.push(failure(`--rename ${old}=${id}: nothing was renamed, since no file has "${old}" to give to "${id}".`));
  }
  const template = readStored(join(folder, 'template', 'new.xlf'));
  const fresh = newLocaleFile(undefined, messages.values());
  if ('finding' in template) results.push(failure(describeFinding('locales/template/new.xlf', template.finding)));
  else if (template.text !== fresh) {
    store({...template, encoding: 'utf-8'}, fresh);
    results.push({lines: ['locales/template/new.xlf: brought up to date'], failed: false});
  }
  return {lines: results.flatMap(({lines}) => lines), failed: results.some(({failed}) => failed)};
};

/**
 * What the command line asks for: `--rename old.id=new.id`, as often as needed.
 *
 * @throws where it cannot be understood
 */
export const parseRenames = (args: readonly string[]): Renames => {
  const usage = 'Use: npm run locales:extract [-- --rename old.id=new.id …]';
  const values = args.flatMap((arg, at) => {
    if (arg === '--rename') return [args[at + 1] ?? ''];
    if (arg.startsWith('--rename=')) return [arg.slice('--rename='.length)];
    if (args[at - 1] === '--rename') return [];
    throw new Error(`"${arg}" is unknown. ${usage}`);
  });
  const renames = values.map((value): [old: string, id: string] => {
    const [, old, id] = /^([^=]+)=([^=]+)$/.exec(value) ?? [];
    if (old === undefined || id === undefined) throw new Error(`"${value}" is no pair of ids. ${usage}`);
    return [old, id];
  });
  if (new Set(renames.flat()).size < renames.length * 2) throw new Error(`An id is named twice. ${usage}`);
  return Object.fromEntries(renames);
};
