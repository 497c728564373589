import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {leanSchemas} from '../../src/build/lean-schemas.js';
import {areaSchema} from '../../src/packs/area-schema.js';
import {updatesSchema} from '../../src/packs/updates-schema.js';
import {resultOf, runPlugin} from './run-plugin.js';

const file = '/virtual/src/packs/example-schema.ts';

/** What a schema is once it has been over. */
const lean = (schema: string): Promise<unknown> =>
  resultOf(
    leanSchemas(),
    `const ref = (name, description) => ({$ref: name, description}); const other = {maxLength: 5}; export const result = ${schema};`,
    file,
  );

/** A module of the sources as browsers get it. */
const built = async (name: string): Promise<Readonly<Record<string, unknown>>> => {
  const input = fileURLToPath(new URL(`../../src/packs/${name}.ts`, import.meta.url));
  const bundle = await rollup({
    input,
    plugins: [
      {
        name: 'sources',
        resolveId: (id, from) =>
          from === undefined ? id : fileURLToPath(new URL(id.replace(/\.js$/, '.ts'), `file://${from}`)),
      },
      esbuild({target: 'es2022', tsconfig: false}),
      leanSchemas(),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  const [{code}] = output;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<Record<string, unknown>>;
};

/** A schema without what is there for editors: the keywords go, and the properties of those names stay. */
const expected = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(expected);
  if (typeof schema !== 'object' || schema === null) return schema;
  const each = (entries: object): object =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, expected(entry)]));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !['$schema', '$id', 'title', 'description', 'examples'].includes(keyword))
      .map(([keyword, value]: [string, unknown]) => [
        keyword,
        ['properties', '$defs'].includes(keyword) ? each(value as object) : expected(value),
      ]),
  );
};

describe('what browsers get of the schemas', () => {
  test('is all that a pack is held against, and nothing that is for editors', async () => {
    const {areaSchema: found} = await built('area-schema');
    assert.deepEqual(found, expected(areaSchema));
    const {updatesSchema: corrections} = await built('updates-schema');
    assert.deepEqual(corrections, expected(updatesSchema));
  });

  for (const [where, schema] of Object.entries({
    first: `{description: 'Note', type: 'string', maxLength: 5}`,
    'in the middle': `{type: 'string', description: 'Note', maxLength: 5}`,
    last: `{type: 'string', maxLength: 5, description: 'Note'}`,
    'last with a comma': `{type: 'string', maxLength: 5, description: 'Note',}`,
    'several in a row': `{title: 'A', description: 'Note', type: 'string', examples: ['a, {b}'], maxLength: 5, $id: 'x'}`,
    'in pieces': `{type: 'string', description: 'a ' + 'b', maxLength: 5}`,
    'after others': `{type: 'string', ...other, description: 'Note'}`,
    'in quotes': `{'description': 'Note', type: 'string', maxLength: 5}`,
  })) {
    test(`is without notes that stand ${where}`, async () => {
      assert.deepEqual(await lean(schema), {type: 'string', maxLength: 5});
    });
  }

  test('is without the note that a reference has', async () => {
    assert.deepEqual(await lean(`ref('name', 'Its name.')`), {$ref: 'name'});
    assert.deepEqual(await lean(`ref('name')`), {$ref: 'name'});
    assert.doesNotMatch(await runPlugin(leanSchemas(), `export const result = ref('name', 'Its name.');`, file), /Its/);
  });

  test('has what a pack calls by the name of a note', async () => {
    assert.deepEqual(
      await lean(`{properties: {title: other, description: {type: 'string'}, examples: ref('a', 'b')}}`),
      {
        properties: {title: {maxLength: 5}, description: {type: 'string'}, examples: {$ref: 'a'}},
      },
    );
  });

  test('is looked for in the schemas alone', async () => {
    const code = `export const result = {description: 'kept'};`;
    assert.match(await runPlugin(leanSchemas(), code, '/virtual/src/kit/example.ts'), /kept/);
  });
});
