import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {publishAreas} from '../../src/build/publish-areas.js';
import {readDraft} from '../../src/cli/updates-draft.js';
import type {Schema} from '../../src/packs/json-schema.js';
import {draft} from '../cli/updates-folder.js';

describe('the schema of drafts of corrections', () => {
  let schema: Schema = {};
  let validate: ValidateFunction;
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'csw-draft-'));
    try {
      publishAreas(folder);
      schema = JSON.parse(readFileSync(join(folder, 'updates.schema.json'), 'utf8')) as Schema;
    } finally {
      rmSync(folder, {recursive: true});
    }
    validate = new Ajv2020({strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false})
      .addKeyword('errorMessage')
      .compile(schema);
  });

  const isSigned = (value: unknown): boolean => {
    try {
      readDraft(JSON.stringify(value), 1);
      return true;
    } catch {
      return false;
    }
  };

  const place = {name: 'Example Pharmacy', kind: 'pharmacy', address: {streetAddress: 'Example Street'}};

  for (const [what, value, expected] of [
    ['a draft', draft, true],
    ['one with a number', {...draft, sequence: 3}, true],
    ['one with the name of the schema', {$schema: '../dist/updates.schema.json', ...draft}, true],
    ['a whole place', {...draft, places: {'cri-mill-house': place}}, true],
    ['a place without an address', {...draft, places: {'cri-mill-house': {...place, address: undefined}}}, false],
    ['a withdrawn contact without another', {...draft, contacts: {'police-text': {withdrawn: true}}}, false],
    ['words', {...draft, contacts: {'police-text': {kind: 'text', telephone: '60123', use: {en: 'Now'}}}}, false],
    ['an address without https', {...draft, links: {road: {url: 'http://help.example/'}}}, false],
    ['an address on the page’s own site', {...draft, source: {name: 'Example', url: '/help'}}, false],
    ['no day', {...draft, checked: 'today'}, false],
    ['a part that there is not', {...draft, topics: {}}, false],
  ] satisfies [string, unknown, boolean][]) {
    it(`says of ${what} what signing says`, () => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      assert.equal(validate(plain), expected);
      assert.equal(isSigned(plain), expected);
    });
  }

  it('tells an editor about every field', () => {
    const untold: string[] = [];
    const visit = (one: Schema, path: string): void => {
      for (const part of ['properties', '$defs'] as const)
        for (const [name, inner] of Object.entries(one[part] ?? {})) {
          const at = `${path}/${part}/${name}`;
          // What only says more of a field is told of at that field.
          const isTold = /^[A-Z].* .*\.$/s.test(inner.description ?? '') || path.endsWith('/else/then');
          if (!isTold) untold.push(at);
          visit(inner, at);
        }
      for (const part of ['then', 'else', 'items', 'additionalProperties'] as const) {
        const inner = one[part];
        if (typeof inner === 'object') visit(inner, `${path}/${part}`);
      }
    };
    visit(schema, '#');
    assert.deepEqual(untold, []);
  });
});
