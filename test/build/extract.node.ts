import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {extractLocales, parseRenames} from '../../src/build/extract-locales.js';
import {localesFolder} from '../../src/build/locale-files.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {encodeXliff} from '../../src/translation/decode-xliff.js';
import {fillLocale} from '../../src/translation/fill-locale.js';
import {newLocaleFile} from '../../src/translation/new-locale-file.js';
import type {SourceMessage} from '../../src/translation/types.js';

const messages: ReadonlyMap<string, SourceMessage> = new Map(
  [
    {id: 'call', parts: ['Call'], note: 'A button.'},
    {id: 'text', parts: ['Text'], note: 'A button.'},
  ].map((message) => [message.id, message]),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), content);
};
const get = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Every file, by name, as its bytes. */
const tree = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

const cy = (): string =>
  fillLocale(newLocaleFile('cy', messages.values()), {call: 'Ffoniwch', text: 'Tecstiwch'}, 'final').text;

describe('locales:extract', () => {
  test('makes an empty file one of its language, and a template for the others', () => {
    put('pl.xlf', '');
    const {lines, failed} = extractLocales(folder, messages);
    assert.deepEqual(lines, ['locales/pl.xlf: 2 new', 'locales/template/new.xlf: brought up to date']);
    assert.equal(failed, false);
    assert.equal(get('pl.xlf'), newLocaleFile('pl', messages.values()));
    assert.equal(get('template/new.xlf'), newLocaleFile(undefined, messages.values()));
    assert.equal(existsSync(join(folder, 'archive')), false);
  });

  test('changes nothing the second time', () => {
    put('cy.xlf', cy().replace('>Text<', '>Old<').replace('id="call"', 'id="gone"').replace('>Call<', '>Gone<'));
    extractLocales(folder, messages);
    const before = tree();
    assert.deepEqual(extractLocales(folder, messages), {lines: [], failed: false});
    assert.deepEqual(tree(), before);
    assert.match(get('archive/cy.xlf'), /<trans-unit id="gone">[^]*Ffoniwch/);
  });

  test('does the others, where one file cannot be read', () => {
    put('cy.xlf', cy().replace('Ffoniwch', 'A & B'));
    put('de.xlf', Uint8Array.of(0xff, 0x41));
    put('not_a_tag.xlf', '');
    put('pl.xlf', '');
    mkdirSync(join(folder, 'fr.xlf'));
    const {lines, failed} = extractLocales(folder, messages);
    assert.equal(failed, true);
    assert.match(lines.join('\n'), /locales\/cy\.xlf:\d+: error malformed[^]*locales\/cy\.xlf: left alone/);
    assert.match(lines.join('\n'), /locales\/de\.xlf:1: error[^]*locales\/de\.xlf: left alone/);
    assert.match(lines.join('\n'), /locales\/fr\.xlf: this is no file/);
    assert.match(lines.join('\n'), /locales\/not_a_tag\.xlf: "not_a_tag" is no language code/);
    assert.match(lines.join('\n'), /locales\/pl\.xlf: 2 new/);
    assert.match(get('cy.xlf'), /A & B/);
    assert.equal(get('not_a_tag.xlf'), '');
  });

  test('leaves a file alone whose archive cannot be read', () => {
    put('cy.xlf', cy().replace('id="call"', 'id="gone"'));
    put('archive/cy.xlf', '<xliff');
    const before = get('cy.xlf');
    const {lines, failed} = extractLocales(folder, messages);
    assert.equal(failed, true);
    assert.match(lines.join('\n'), /locales\/archive\/cy\.xlf:1: error malformed/);
    assert.equal(get('cy.xlf'), before);
  });

  test('keeps the encoding of a file', () => {
    const text = `\uFEFF${cy().replace('UTF-8', 'UTF-16').replace('A button.', 'Old.')}`;
    put('cy.xlf', encodeXliff(text, 'utf-16le'));
    extractLocales(folder, messages);
    const bytes = readFileSync(join(folder, 'cy.xlf'));
    assert.deepEqual(bytes, Buffer.from(encodeXliff(text.replace('Old.', 'A button.'), 'utf-16le')));
  });

  test('renames as it is told, in every file', () => {
    for (const locale of ['cy', 'cy-GB'])
      put(`${locale}.xlf`, cy().replace('id="call"', 'id="old"').replace('>Call<', '>Ring<'));
    const {lines, failed} = extractLocales(folder, messages, {old: 'call'});
    assert.equal(failed, false);
    assert.ok(lines.includes('locales/cy.xlf: 1 changed, 1 renamed'), lines.join('\n'));
    assert.match(get('cy-GB.xlf'), /id="call"[^]*needs-review-translation">Ffoniwch/);
  });

  test('does nothing, where a rename cannot be meant', () => {
    put('cy.xlf', cy());
    const before = tree();
    for (const [renames, reason] of [
      [{old: 'nowhere'}, /no message has the id "nowhere"/],
      [{call: 'text'}, /the code still has "call"/],
    ] as const) {
      const {lines, failed} = extractLocales(folder, messages, renames);
      assert.equal(failed, true);
      assert.match(lines.join('\n'), reason);
      assert.deepEqual(tree(), before);
    }
  });

  test('says so, where no file has what should be renamed', () => {
    put('cy.xlf', cy());
    const {lines, failed} = extractLocales(folder, messages, {odl: 'call'});
    assert.equal(failed, true);
    assert.match(lines.join('\n'), /no file has "odl"/);
  });
});

describe('the renames of a command line', () => {
  test('are read in both ways of writing', () => {
    assert.deepEqual(parseRenames(['--rename', 'a.b=c', '--rename=d=e-f']), {'a.b': 'c', d: 'e-f'});
    assert.deepEqual(parseRenames([]), {});
  });

  test('are refused with the way to write them', () => {
    for (const args of [
      ['--rename'],
      ['--rename', 'a'],
      ['--rename=a=b=c'],
      ['a=b'],
      ['--renames', 'a=b'],
      ['--rename', '=b'],
    ])
      assert.throws(() => parseRenames(args), /npm run locales:extract \[-- --rename old\.id=new\.id/, args.join(' '));
    assert.throws(() => parseRenames(['--rename=a=b', '--rename=a=c']), /twice/);
  });
});

describe('the locales of this project', () => {
  const source = readSourceMessages();

  test('are up to date with the code', () => {
    cpSync(localesFolder, folder, {recursive: true});
    assert.deepEqual(extractLocales(folder, source), {lines: [], failed: false});
  });

  test('have a template for new languages, with every message', () => {
    assert.equal(
      readFileSync(join(localesFolder, 'template', 'new.xlf'), 'utf8'),
      newLocaleFile(undefined, source.values()),
    );
  });

  test('are left as they are by the command', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/extract.ts', '--rename', 'a'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /"a" is no pair of ids/);
  });
});
