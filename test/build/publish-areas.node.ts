import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {publishAreas} from '../../src/build/publish-areas.js';
import {bundledAreas} from '../../src/facts/read-area.js';
import type {Schema} from '../../src/packs/json-schema.js';

const example = fileURLToPath(new URL('../../docs/example-borough.json', import.meta.url));

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('what is published of areas', () => {
  let folder = '';
  let schema: Schema = {};
  let validate: ValidateFunction;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'csw-areas-'));
    publishAreas(folder);
    schema = read(join(folder, 'area.schema.json')) as Schema;
    // An editor's keyword for words of our own.
    validate = new Ajv2020({strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false})
      .addKeyword('errorMessage')
      .compile(schema);
  });
  after(() => rmSync(folder, {recursive: true}));

  const published = (): string[] => [
    'example-borough.json',
    ...readdirSync(join(folder, 'areas')).map((file) => `areas/${file}`),
  ];

  test('is each bundled area, and the example', () => {
    for (const [id, pack] of Object.entries(bundledAreas)) {
      const {$schema, ...rest} = read(join(folder, 'areas', `${id}.json`)) as Readonly<Record<string, unknown>>;
      assert.equal($schema, '../area.schema.json');
      assert.deepEqual(rest, pack);
    }
    const {$schema, ...rest} = read(join(folder, 'example-borough.json')) as Readonly<Record<string, unknown>>;
    assert.equal($schema, 'area.schema.json');
    assert.deepEqual({...(read(example) as object), $schema}, {$schema, ...rest});
  });

  test('names the schema in each file’s first line, where it is', () => {
    for (const file of published()) {
      const text = readFileSync(join(folder, file), 'utf8');
      const [, path = ''] = /^\{\n {2}"\$schema": "([^"]+)",\n/.exec(text) ?? [];
      assert.ok(existsSync(join(dirname(join(folder, file)), path)), file);
    }
    // In a clone, too.
    const {$schema = ''} = read(example) as Schema;
    assert.equal(join('docs', $schema), 'dist/area.schema.json');
  });

  test('is a schema of draft 2020-12 with an id, which each of them meets', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(schema.$id ?? '', /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    for (const file of published()) {
      validate(read(join(folder, file)));
      assert.deepEqual(validate.errors ?? [], [], file);
    }
    assert.equal(validate({...bundledAreas.kent, extends: 'essex'}), false);
  });

  test('is a schema that tells an editor about every field and every kind of value', () => {
    const untold: string[] = [];
    const visit = (one: Schema, path: string): void => {
      for (const part of ['properties', '$defs'] as const)
        for (const [name, inner] of Object.entries(one[part] ?? {})) {
          const at = `${path}/${part}/${name}`;
          if (!/^[A-Z].* .*\.$/s.test(inner.description ?? '')) untold.push(at);
          visit(inner, at);
        }
      for (const inner of [one.items, one.additionalProperties, ...(one.anyOf ?? [])])
        if (typeof inner === 'object') visit(inner, path);
    };
    visit(schema, '#');
    assert.deepEqual(untold, []);
    assert.ok(Object.keys(schema.properties ?? {}).length >= 10);
  });

  test('is a schema with examples that are right', () => {
    const ajv = new Ajv2020({strict: false}).addSchema(schema);
    let count = 0;
    const visit = (one: Schema, path: string): void => {
      for (const example of one.examples ?? []) {
        count += 1;
        assert.ok(ajv.validate({$ref: `${schema.$id ?? ''}${path}`}, example), `${path}: ${ajv.errorsText()}`);
      }
      for (const part of ['properties', '$defs'] as const)
        for (const [name, inner] of Object.entries(one[part] ?? {})) visit(inner, `${path}/${part}/${name}`);
    };
    visit(schema, '#');
    assert.ok(count > 10);
  });
});
