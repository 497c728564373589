import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {localeCodes} from '../../src/build/locale-files.js';
import {checkArea} from '../../src/cli/check-area.js';
import {hoursPattern} from '../../src/facts/opening-hours.js';
import {bundledAreas} from '../../src/facts/read-area.js';
import type {AreaPack} from '../../src/facts/types.js';
import {areaSchema} from '../../src/packs/area-schema.js';
import type {Schema} from '../../src/packs/json-schema.js';
import {packLimit} from '../../src/packs/read-pack.js';
import type {Finding} from '../../src/translation/types.js';
import {blocks, codeIn, prose, read, root, rows, section} from './documents.js';

// What a council's editor is told is what the check and the widgets do.

const path = 'docs/areas.md';
const examples = blocks('json').filter(({document}) => document === path);
const [first = '', ...additions] = examples.map(({code}) => code);

const {version} = JSON.parse(read('package.json')) as {readonly version: string};

const check = (text: string): readonly Finding[] =>
  checkArea(text, {now: new Date('2026-11-25T12:00:00Z'), locales: localeCodes()});

const names = (schema: Schema | undefined): string[] => Object.keys(schema?.properties ?? {});

describe('the example to start from', () => {
  test('has nothing to be said of', () => {
    assert.deepEqual(check(first), []);
  });

  test('names the schema where it is published, for this version', () => {
    assert.equal((JSON.parse(first) as Schema).$schema, `https://widgets.example/${version}/area.schema.json`);
  });

  test('has nothing to be said of with what the document adds to it, either', () => {
    assert.ok(additions.length > 0);
    for (const addition of additions) {
      const pack = JSON.parse(first) as AreaPack;
      const {contacts, topics, places} = JSON.parse(addition) as Partial<AreaPack>;
      const whole = {
        ...pack,
        contacts: {...pack.contacts, ...contacts},
        topics: {...pack.topics, ...topics},
        places: {...pack.places, ...places},
      };
      assert.deepEqual(check(JSON.stringify(whole)), []);
    }
  });
});

describe('the command', () => {
  test('prints what the document shows', () => {
    const [{code: command} = {code: ''}] = blocks('sh').filter(({document}) => document === path);
    const [{code: shown} = {code: ''}] = blocks('text').filter(({document}) => document === path);
    const [npx, csw, ...args] = command.trim().split(' ');
    assert.deepEqual([npx, csw], ['npx', 'csw']);
    const slip = first.replace('Sa 09:00-13:00', 'Sat 9-13');
    assert.notEqual(slip, first);
    const folder = mkdtempSync(join(tmpdir(), 'csw-docs-'));
    try {
      writeFileSync(join(folder, 'area.json'), slip);
      const {stdout, status} = spawnSync(process.execPath, [join(root, 'src/cli/bin.mjs'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        // A child of the test runner would speak its language on standard output.
        env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined},
      });
      // How old the example is by now is not what the document is about.
      const errors = stdout.split('\n').filter((line) => line.includes(': error '));
      assert.deepEqual([errors.join('\n'), status], [shown.trim(), 1]);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the table of parts', () => {
  const parts = rows(section(path, '2\\. Fill it in'));
  const row = (name: string): string => parts.find(([first]) => first === `\`${name}\``)?.[1] ?? '';

  test('has each part that there is, and no other', () => {
    assert.deepEqual(parts.map(([name = '']) => codeIn(name)).flat(), names(areaSchema));
  });

  test('names the ids that have words and that are not the whole country’s already', () => {
    const {contacts = {}, topics = {}} = bundledAreas.uk ?? {};
    for (const [part, above] of [
      ['contacts', contacts],
      ['topics', topics],
    ] as const) {
      const known = names(areaSchema.properties?.[part]).filter((id) => !Object.hasOwn(above, id));
      assert.deepEqual(codeIn(row(part)).sort(), known.sort());
    }
  });

  test('names the ids that are taken, and what can be extended', () => {
    assert.deepEqual(codeIn(row('id')), Object.keys(bundledAreas));
    for (const id of codeIn(row('extends'))) assert.ok(areaSchema.properties?.extends?.enum?.includes(id), id);
  });

  test('is followed by hours and links that are right', () => {
    const lines = section(path, '2\\. Fill it in').split('\n');
    const inLine = (start: string): string[] => codeIn(lines.find((line) => line.startsWith(start)) ?? '');
    const hours = inLine('- Hours');
    const links = inLine('- A link');
    assert.deepEqual([hours.length, links.length], [3, 2]);
    for (const code of hours) assert.match(code, new RegExp(hoursPattern));
    for (const code of links) assert.match(code, new RegExp(areaSchema.$defs?.url?.pattern ?? '$^', 'u'));
  });
});

test('the words that visitors see are those that the widgets say', () => {
  const words = ['src/kit', 'src/widgets/pharmacy-list']
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.strings.ts'))
    .map(read)
    .join('\n');
  const quoted = [...prose(path).matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
  assert.ok(quoted.length >= 4);
  for (const text of quoted) assert.ok(words.includes(text), text);
});

test('the limits are those that hold', () => {
  const {properties = {}, $defs = {}} = areaSchema;
  const lines = $defs.hours?.anyOf?.find(({maxItems}) => maxItems !== undefined);
  assert.equal(properties.contacts?.maxProperties, properties.topics?.maxProperties);
  assert.deepEqual(
    rows(section(path, 'Limits')).map(([, limit = '']) => limit),
    [
      `${String(packLimit / 1000)} kB`,
      `${String(properties.contacts?.maxProperties)} each`,
      String(properties.places?.maxProperties),
      `${$defs.text?.maxLength?.toLocaleString('en') ?? ''} characters, in ${String($defs.languageMap?.maxProperties)} languages`,
      String($defs.ownTopic?.properties?.text?.maxItems),
      `${String($defs.name?.maxLength)} characters`,
      `${String($defs.id?.maxLength)} characters`,
      `${String($defs.url?.maxLength)} characters`,
      String(lines?.maxItems),
    ],
  );
  const [, seconds = ''] = /takes longer than (\d+) seconds/.exec(read(path)) ?? [];
  assert.match(read('src/packs/fetch-json.ts'), new RegExp(`^const patience = ${seconds};$`, 'm'));
});
