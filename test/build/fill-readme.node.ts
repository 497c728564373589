import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Package} from 'custom-elements-manifest/schema';
import {fillReadme} from '../../src/build/fill-readme.js';
import {localeCodes} from '../../src/build/locale-files.js';

const tables = ['reference', 'contacts', 'areas', 'languages'];
const readme = tables.map((name) => `# ${name}\n\n<!-- ${name} -->\n<!-- /${name} -->\n`).join('\nMine.\n\n');

const inherited = {name: 'Widget', module: 'widget.js'};
const manifest: Package = {
  schemaVersion: '1.0.0',
  modules: ['one', 'two'].map((name) => ({
    kind: 'javascript-module',
    path: `${name}.js`,
    declarations: [
      {
        kind: 'class',
        name,
        customElement: true,
        tagName: `csw-${name}`,
        description: `Number ${name}.`,
        attributes: [
          ...(name === 'two' ? [{name: 'own', description: 'This | that.'}] : []),
          {name: 'shared', fieldName: 'sharedOne', description: 'Of all.', inheritedFrom: inherited},
        ],
      },
    ],
  })),
};

describe('the README', () => {
  test('has the reference of the manifest: what all have first, then what one has', async () => {
    const filled = await fillReadme(readme, manifest);
    const rows = filled.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    const row = (name: string): string[] => cells.find(([, cell]) => cell === `\`${name}\``)?.slice(2, -1) ?? [];
    assert.deepEqual(row('csw-one'), ['Number one.', 'none']);
    assert.deepEqual(row('csw-two'), ['Number two.', '`own`']);
    assert.deepEqual(row('shared'), ['`sharedOne`', 'every element', 'Of all.']);
    assert.deepEqual(row('own'), ['`own`', '`csw-two`', String.raw`This \| that.`]);
    const names = cells.map(([, cell]) => cell);
    assert.ok(names.indexOf('`shared`') < names.indexOf('`own`'));
    assert.doesNotMatch(filled, /### Parts/);
  });

  test('keeps what is written by hand, and changes no more when it is made again', async () => {
    const filled = await fillReadme(readme, manifest);
    assert.equal(filled.match(/^Mine\.$/gm)?.length, tables.length - 1);
    assert.equal(await fillReadme(filled, manifest), filled);
  });

  const withoutRow = (text: string, name: string): string =>
    text.replace(new RegExp(`^\\| \`${name}\` .*\\n`, 'm'), '');
  const [locale = ''] = localeCodes();

  test('is not out of date for want of the row of a new language, and has it when it is made anew', async () => {
    const filled = await fillReadme(readme, manifest);
    const before = await fillReadme(withoutRow(filled, locale), manifest, {checking: true});
    assert.doesNotMatch(before, new RegExp(`^\\| \`${locale}\` `, 'm'));
    assert.equal(await fillReadme(before, manifest, {checking: true}), before);
    assert.equal(await fillReadme(before, manifest), filled);
  });

  test('is out of date where a language is further than it says, or is gone', async () => {
    const filled = await fillReadme(readme, manifest);
    const row = new RegExp(`^\\| \`${locale}\` .*\\n`, 'm').exec(filled)?.[0] ?? '';
    assert.notEqual(row, '');
    for (const wrong of [row.replace(/\d+ of/, '1 of'), row + row.replace(locale, 'xx'.padEnd(locale.length))]) {
      const outdated = filled.replace(row, wrong);
      assert.notEqual(outdated, filled);
      assert.equal(await fillReadme(outdated, manifest, {checking: true}), filled);
    }
  });

  test('takes tables from elsewhere by their markers', async () => {
    const marked = `${readme}\n<!-- sizes -->\n<!-- /sizes -->\n`;
    assert.match(await fillReadme(marked, manifest, {more: {sizes: 'Small.'}}), /<!-- sizes -->\n\nSmall\.\n/);
  });

  test('without a place for a table is refused, with the name of the place', async () => {
    await assert.rejects(fillReadme(readme.replace('<!-- areas -->', ''), manifest), /<!-- areas -->/);
  });
});
