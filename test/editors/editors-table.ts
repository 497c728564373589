import {format, resolveConfig} from 'prettier';
import {code, markdownTable} from '../../src/build/markdown-table.js';
import {type EditorId, editors} from '../../src/snippets/editors.js';
import {type SnippetForm, snippetForms} from '../../src/snippets/snippet.js';
import {formsInWords, systems} from '../../src/snippets/systems.js';
import {ends, type Measured} from './measure.js';

export type Results = ReadonlyMap<EditorId, Measured>;

const place = /(?<=<!-- editors:start -->\n).*?(?=<!-- editors:end -->)/s;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What to use in place of a form that an editor loses: what keeps most, and of equals the simplest. */
const instead = (id: EditorId, {ends: found}: Measured): string => {
  const offered = new Set(systems.filter(({editors = []}) => editors.includes(id)).flatMap(({forms}) => forms));
  const [best] = (['html', ...offered] as const)
    .filter((form) => offered.has(form))
    .toSorted((one, other) => ends.indexOf(found[one]) - ends.indexOf(found[other]));
  if (!best) throw new Error(`No system of src/snippets/systems.ts has the editor ${id}.`);
  return formsInWords[best];
};

const cell = (form: SnippetForm, id: EditorId, measured: Measured): string => {
  const end = measured.ends[form];
  return end === 'nothing' ? `not offered: use ${instead(id, measured)}` : end;
};

const listed = (names: readonly string[]): string => names.map(code).join(', ') || 'nothing';

const row = ([id, measured]: readonly [EditorId, Measured]): string[] => [
  editors[id],
  ...snippetForms.map((form) => cell(form, id, measured)),
  listed(measured.takenOut.tags),
  listed(measured.takenOut.attributes),
];

/** The README with the table of what survives in which editor. */
export const fillEditorsTable = async (readme: string, results: Results): Promise<string> => {
  if (!place.test(readme)) throw new Error('README.md lacks <!-- editors:start --> and <!-- editors:end -->.');
  const heads = snippetForms.map((form) => capital(formsInWords[form].replaceAll('the ', '')));
  const table = markdownTable(['editor', ...heads, 'tags taken out', 'attributes taken off'], [...results].map(row));
  const filled = readme.replace(place, () => `\n${table}\n\n`);
  return format(filled, {...(await resolveConfig('README.md')), parser: 'markdown'});
};
