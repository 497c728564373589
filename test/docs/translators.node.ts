import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {readGlossary, readLocale} from '../../src/build/build-locales.js';
import {glossaryPage} from '../../src/build/glossary-page.js';
import {localeCodes} from '../../src/build/locale-files.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {statusNames} from '../../src/site/translate/words.js';
import {knownStates, messageStatus} from '../../src/translation/message-status.js';
import type {MessageStatus} from '../../src/translation/types.js';
import {blocks, codeIn, prose, read, root, rows, section} from './documents.js';
import {gateCodes} from './gate-codes.js';
import {mistakes, ofExtraction} from './mistakes.js';

// What translators are told is what the page, the check and the files do.

const path = 'locales/README.md';
const document = read(path);

const messages = readSourceMessages();
const glossary = readGlossary();

const [, codes = ''] = /<!-- codes -->(.*)<!-- \/codes -->/s.exec(document) ?? [];
const [, errors = '', warnings = ''] = /^An error.*?\n(.*)^A warning.*?\n(.*)/ms.exec(codes) ?? [];
const tables = {error: rows(errors), warning: rows(warnings)};

const bare = (text: string): string => text.replaceAll('`', '');

/** A finding's message without the id of the message that it is about. */
const withoutId = (text: string): string => text.replace(/^[a-z-]+(?:\.[a-z-]+)+: /, '');

describe('the tables of what is refused', () => {
  for (const [code, {content, name = 'pl'}] of Object.entries(mistakes)) {
    test(`quote the gate on "${code}"`, () => {
      const {findings} = readLocale(name, content, messages, {glossary: glossary.pl ?? {}});
      const finding = findings.find((one) => one.code === code);
      assert.ok(finding, `the gate does not find it, but ${JSON.stringify(findings.slice(0, 3))}`);
      const row = tables[finding.severity].find(([first]) => first === `\`${code}\``);
      assert.ok(row, `the table of each ${finding.severity} has no row for it`);
      assert.equal(bare(row[1] ?? ''), withoutId(finding.message));
      assert.notEqual(row[2], '');
    });
  }

  test('have a row for each code that the gate can give, and no other', () => {
    const inTables = [...tables.error, ...tables.warning].map(([code = '']) => bare(code));
    assert.deepEqual(
      inTables.sort(),
      gateCodes()
        .filter((code) => !ofExtraction.includes(code))
        .sort(),
    );
    // All but the one for what is no file at all.
    assert.deepEqual(inTables, [...Object.keys(mistakes), 'unreadable'].sort());
  });

  test('leave to extraction what only extraction says, and name it there', () => {
    for (const code of ofExtraction) {
      assert.ok(gateCodes().includes(code), code);
      assert.ok(codeIn(section(path, 'For the people who run the project')).includes(code), code);
    }
  });
});

describe('the command of the document', () => {
  /** Runs it in a folder with the files in it, and gives what it prints. */
  const run = (content: string | undefined): {readonly status: number | null; readonly stdout: string} => {
    const [{code} = {code: ''}] = blocks('sh').filter((block) => block.document === path);
    const [npx, csw, ...args] = code.trim().split(' ');
    assert.deepEqual([npx, csw], ['npx', 'csw']);
    const folder = mkdtempSync(join(tmpdir(), 'csw-docs-'));
    try {
      mkdirSync(join(folder, 'locales'));
      if (content !== undefined) writeFileSync(join(folder, 'locales/pl.xlf'), content);
      return spawnSync(process.execPath, [join(root, 'src/cli/bin.mjs'), ...args], {cwd: folder, encoding: 'utf8'});
    } finally {
      rmSync(folder, {recursive: true});
    }
  };

  test('prints what the document shows', () => {
    const [{code} = {code: ''}] = blocks('text').filter((block) => block.document === path);
    const {content} = mistakes['digit-added'] ?? {};
    assert.ok(typeof content === 'string');
    const {stdout, status} = run(content);
    const withoutLine = (text: string): string => text.replace(/(?<=\.xlf:)\d+(?=:)/, 'N');
    // The slip is also one of punctuation, which the document leaves out.
    const [line = ''] = stdout.split('\n');
    assert.equal(withoutLine(line), withoutLine(code.trim()));
    assert.equal(status, 1);
  });

  test('says of a missing file what the table says', () => {
    const [, message = ''] = tables.error.find(([code]) => code === '`unreadable`') ?? [];
    const [start = '', end = ''] = message.split('…');
    const {stdout} = run(undefined);
    assert.ok(stdout.includes(`error unreadable: ${start}`), stdout);
    assert.ok(stdout.trimEnd().endsWith(end), stdout);
  });
});

describe('the table of states', () => {
  const table = rows(section(path, 'How far a message is'));
  const status = (name: string): MessageStatus | undefined =>
    (Object.keys(statusNames) as MessageStatus[]).find((one) => statusNames[one] === name);
  const target = ['Zadzwoń'];
  const statesIn = (cell: string): string[] => codeIn(cell).filter((text) => !text.includes('='));

  test('has the three that the page has, by the page’s names', () => {
    assert.deepEqual(
      table.map(([name]) => name),
      Object.values(statusNames),
    );
  });

  test('has each state where the build has it', () => {
    for (const [name = '', cell = ''] of table) {
      for (const state of statesIn(cell)) {
        assert.ok((knownStates as readonly string[]).includes(state), state);
        assert.equal(messageStatus({target, state, approved: false}), status(name), state);
      }
    }
  });

  test('is right that any other state is a draft, and so is none', () => {
    const named = table.flatMap(([, cell = '']) => statesIn(cell));
    const others = knownStates.filter((state) => !named.includes(state));
    assert.ok(others.length > 0);
    for (const state of [...others, 'x-mine', undefined])
      assert.equal(messageStatus({target, ...(state && {state}), approved: false}), 'draft', state);
  });

  test('is right about approval and about targets that say nothing', () => {
    assert.equal(messageStatus({target, approved: true}), 'reviewed');
    assert.equal(messageStatus({approved: false}), 'untranslated');
    assert.equal(messageStatus({target: [], approved: false}), 'untranslated');
  });
});

describe('what the document quotes', () => {
  test('stands on the page, or in a note', () => {
    const page = readdirSync(join(root, 'src/site/translate'))
      .map((file) => read(`src/site/translate/${file}`))
      .join('\n');
    const notes = [...messages.values()].map(({note}) => note).join('\n');
    const quoted = [...prose(path).matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
    assert.ok(quoted.length > 5);
    const headings = [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    for (const text of quoted.filter((one) => !headings.includes(one)))
      assert.ok(page.includes(`>${text}<`) || page.includes(`'${text}'`) || notes.includes(text), text);
  });

  test('is a message, a placeholder or a piece of a file that there is', () => {
    const placeholders = [...messages.values()].flatMap(({parts}) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : `{${part.name ?? ''}}`)),
    );
    const files = localeCodes()
      .map((locale) => read(`locales/${locale}.xlf`))
      .join('\n');
    const inProse = codeIn(prose(path).replace(codes, ''));
    assert.ok(inProse.length > 10);
    for (const text of inProse) {
      if (text.startsWith('{')) assert.ok(placeholders.includes(text), text);
      else if (text.startsWith('<x ')) assert.ok(files.includes(text), text);
      else if (text.startsWith('needles.')) assert.ok(messages.has(text), text);
    }
    for (const {code} of blocks('xml')) assert.ok(files.includes(code), code);
  });
});

test('the glossary’s page is of today: else run "npm run readme"', async () => {
  assert.equal(readFileSync(join(root, 'locales/GLOSSARY.md'), 'utf8'), await glossaryPage(glossary));
});
