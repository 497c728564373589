import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Package} from 'custom-elements-manifest/schema';
import {fillReadme} from '../../src/build/fill-readme.js';

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

  test('without a place for a table is refused, with the name of the place', async () => {
    await assert.rejects(fillReadme(readme.replace('<!-- areas -->', ''), manifest), /<!-- areas -->/);
  });
});
