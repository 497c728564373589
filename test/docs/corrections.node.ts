import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {updatesSettings} from '../../src/build/updates-settings.js';
import {readArea} from '../../src/facts/read-area.js';
import {updatesCommand} from '../../src/cli/updates-command.js';
import {codeIn, read, rows, section} from './documents.js';

// Follows docs/corrections.md: its commands, with its file, in its order of setting up and correcting.

const document = 'docs/corrections.md';
const fenced = (language: string): string[] =>
  [...read(document).matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))].map(
    ([, code = '']) => code,
  );

const commands = fenced('sh').map((code) => code.trim());
const named = (name: string): string[] => {
  const command = commands.find((line) => line.startsWith(`npx csw updates ${name}`));
  assert.ok(command, `the document has no "npx csw updates ${name}"`);
  return command.slice('npx csw updates '.length).split(' ');
};

test('the way to correct a number leads there, step by step', async () => {
  const before = process.cwd();
  const {log} = console;
  const folder = mkdtempSync(join(tmpdir(), 'csw-docs-'));
  const said: string[] = [];
  const run = async (args: readonly string[]): Promise<string> => {
    said.length = 0;
    assert.equal(await updatesCommand.run(args), true);
    return said.join('\n');
  };
  process.chdir(folder);
  console.log = (line: string) => said.push(line);
  try {
    await run(named('keygen --area'));
    const build = commands.find((line) => line.startsWith('CSW_UPDATES=')) ?? '';
    const [, file] = /^CSW_UPDATES=(\S+) npm run build$/.exec(build) ?? [];
    assert.equal((await updatesSettings(file))?.area, 'maidstone');

    const [corrections = ''] = fenced('json');
    assert.match(corrections, /"\$schema": "dist\/updates\.schema\.json"/);
    writeFileSync('corrections.json', corrections);
    const signing = named('sign').map((word) => {
      if (!word.endsWith('.private.jwk')) return word;
      const {keys} = JSON.parse(readFileSync('keys/updates-key.json', 'utf8')) as {keys: {x: string}[]};
      return word.replace('CURRENT', keys[0]?.x.slice(0, 8) ?? '');
    });
    assert.match(await run(signing), /0800 138 1624 becomes 0808 157 0123/);
    assert.match(await run(named('verify')), /Pages take it\. Number 1/);

    await run(named('keygen --minimum'));
    const files = readdirSync('keys').length;
    await run(named('keygen --rotate'));
    assert.equal(readdirSync('keys').length, files + 1);
  } finally {
    console.log = log;
    process.chdir(before);
    rmSync(folder, {recursive: true});
  }
});

test('what can be written is named as it is in the facts', () => {
  const {contacts, places} = readArea('maidstone');
  const known = new Set([
    ...Object.values(contacts).flatMap((fact) => Object.keys(fact)),
    ...Object.values(places).flatMap((fact) => Object.keys(fact)),
    ...['telephone', 'url', 'keyword', 'openingHours'],
  ]);
  const table = rows(section(document, 'What you can write'));
  assert.deepEqual(
    table.map(([name = '']) => name),
    ['`contacts`', '`places`', '`links`'],
  );
  for (const [, , fields = ''] of table)
    for (const field of codeIn(fields).filter((code) => /^\w+$/.test(code))) assert.ok(known.has(field), field);
});

test('what visitors see is what the widgets say', () => {
  const messages = [...readSourceMessages().values()].map(({parts}) =>
    parts.map((part) => (typeof part === 'string' ? part : '')).join(''),
  );
  const quoted = [...section(document, 'What visitors see').matchAll(/“([^”]+)”/g)];
  assert.equal(quoted.length, 2);
  for (const [, words = ''] of quoted) assert.ok(messages.includes(words), words);
});
