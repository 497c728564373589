import type {Package} from 'custom-elements-manifest/schema';
import {format, resolveConfig} from 'prettier';
import {areaTable, contactTable, languageTable} from './fact-tables.js';
import {reference} from './reference.js';

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const between = (name: string): RegExp => new RegExp(`(?<=<!-- ${name} -->\n).*?(?=<!-- /${name} -->)`, 's');

/**
 * The README with its tables made anew: the reference from the manifest, contacts and areas from the facts, languages
 * from the locale files. The rest of it is left as it is written.
 *
 * @param more by name, what stands between other markers
 */
export const fillReadme = async (
  readme: string,
  manifest: Package,
  more: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const tables = {
    reference: reference(manifest),
    contacts: contactTable(),
    areas: areaTable(),
    languages: languageTable(),
    ...more,
  };
  const filled = Object.entries(tables).reduce((text, [name, table]) => {
    if (!between(name).test(text)) throw new Error(`README.md lacks <!-- ${name} --> and <!-- /${name} -->.`);
    return text.replace(between(name), () => `\n${table}\n\n`);
  }, readme);
  return format(filled, {...(await resolveConfig('README.md')), parser: 'markdown'});
};
