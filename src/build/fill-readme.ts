import type {Package} from 'custom-elements-manifest/schema';
import {format, resolveConfig} from 'prettier';
import {areaTable, contactTable, languageTable} from './fact-tables.js';
import {localeCodes} from './locale-files.js';
import {code} from './markdown-table.js';
import {reference} from './reference.js';

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const between = (name: string): RegExp => new RegExp(`(?<=<!-- ${name} -->\n).*?(?=<!-- /${name} -->)`, 's');

export interface FillOptions {
  /** By name, what stands between other markers. */
  readonly more?: Readonly<Record<string, string>>;
  /** The README is only to be compared. A language that it does not have yet is left out: a new file needs no edit here. */
  readonly checking?: boolean;
}

/** Whether a table of the README has a row for something. */
export const hasRow = (readme: string, name: string): boolean => readme.includes(`\n| ${code(name)} `);

/**
 * The README with its tables made anew: the reference from the manifest, contacts and areas from the facts, languages
 * from the locale files. The rest of it is left as it is written.
 *
 * @throws where a place for a table is missing
 */
export const fillReadme = async (
  readme: string,
  manifest: Package,
  {more = {}, checking = false}: FillOptions = {},
): Promise<string> => {
  const [languages = ''] = between('languages').exec(readme) ?? [];
  const tables = {
    reference: reference(manifest),
    contacts: contactTable(),
    areas: areaTable(),
    languages: languageTable(localeCodes().filter((locale) => !checking || hasRow(languages, locale))),
    ...more,
  };
  const filled = Object.entries(tables).reduce((text, [name, table]) => {
    if (!between(name).test(text)) throw new Error(`README.md lacks <!-- ${name} --> and <!-- /${name} -->.`);
    return text.replace(between(name), () => `\n${table}\n\n`);
  }, readme);
  return format(filled, {...(await resolveConfig('README.md')), parser: 'markdown'});
};
