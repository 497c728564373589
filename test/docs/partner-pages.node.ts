import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {codeIn, read, root, rows, section} from './documents.js';

// The table of what `csw check-pages` finds has each code that there is, as the code has it.

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);

/** The texts that a type is a union of. */
const union = (file: string, type: string): string[] => {
  const [, body = ''] = new RegExp(`^export type ${type} =(.*?);$`, 'ms').exec(read(file)) ?? [];
  return [...body.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => code);
};

const problems = union('src/cli/pages/page-problem.ts', 'PageProblemCode');

const sources = [
  'src/snippets/read-page.ts',
  'src/cli/read-bytes.ts',
  ...filesIn('src/snippets/page'),
  ...filesIn('src/cli/pages'),
];

/** What makes a finding. `fails` makes errors; `say` stands for either; a problem with a page is an error. */
const severitiesOf: Readonly<Record<string, readonly string[]>> = {
  error: ['error'],
  fails: ['error'],
  PageProblem: ['error'],
  warning: ['warning'],
  '[say]': ['error', 'warning'],
};

/** By code, how grave the sources call it. */
const severities = new Map<string, Set<string>>();
for (const file of sources)
  for (const [, maker = '', code = ''] of read(file).matchAll(
    /(\berror|\bwarning|\bfails|\bPageProblem|\[say\])\(\s*(?:1,\s*)?'([\w-]+)'/g,
  ))
    severities.set(code, new Set([...(severities.get(code) ?? []), ...(severitiesOf[maker] ?? [])]));

const table = rows(section('docs/partner-pages.md', 'What it says'));

describe('the table of what check-pages finds', () => {
  test('has each code, and no other', () => {
    const findings = union('src/snippets/page-report.ts', 'PageFindingCode');
    assert.ok(findings.length > 0 && problems.length > 0);
    assert.deepEqual(
      table.flatMap(([cell = '']) => codeIn(cell)).sort(),
      [...new Set([...findings, ...problems, ...severities.keys()])].sort(),
    );
  });

  test('says of each whether it is an error or a warning', () => {
    assert.deepEqual(
      table.map(([cell = '', severity = '']) => `${codeIn(cell).join()}: ${severity}`),
      table.map(([cell = '']) => {
        const [code = ''] = codeIn(cell);
        return `${code}: ${[...(severities.get(code) ?? [])].sort().join(' or ')}`;
      }),
    );
  });
});
