import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fillReadme} from '../../src/build/fill-readme.js';
import {widgetNames} from '../../src/build/rollup-config.js';
import {builtManifest} from './built-manifest.js';
import {read, root} from './documents.js';

describe('the README', () => {
  const readme = read('README.md');

  test('has the tables that the code makes: else run "npm run readme"', async () => {
    assert.equal(await fillReadme(readme, builtManifest(), {checking: true}), readme);
  });

  test('shows each widget in a small picture', () => {
    for (const name of widgetNames) assert.ok(readme.includes(`<img src="docs/pictures/${name}.png"`), name);
    for (const file of readdirSync(join(root, 'docs/pictures'))) {
      const picture = readFileSync(join(root, 'docs/pictures', file));
      assert.equal(picture.toString('latin1', 1, 4), 'PNG', file);
      assert.ok(picture.length < 150_000, `${file} has ${String(picture.length)} bytes`);
      assert.ok(readme.includes(`src="docs/pictures/${file}"`), `${file} is shown nowhere`);
    }
  });

  test('names the actions and the faults that there are', () => {
    const [, actions = ''] = /readonly action: (.*);/.exec(read('src/kit/action.ts')) ?? [];
    const named = (name: string): string[] =>
      [...(new RegExp(`^\`action\` is .*$`, 'm').exec(readme)?.[0] ?? '').matchAll(/`([\w-]+)`/g)]
        .map(([, word = '']) => word)
        .filter((word) => word !== 'action' && word !== 'code')
        .filter((word) => word.includes('-') === (name === 'code'));
    assert.deepEqual(named('action'), actions.replaceAll("'", '').split(' | '));
    const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('build'),
    );
    const fired = sources.flatMap((file) =>
      [...read(`src/${file}`).matchAll(/reportFault\(\s*(?:\w+,\s*)?'([a-z-]+)'/g)].map(([, code = '']) => code),
    );
    assert.deepEqual(named('code').sort(), [...new Set(fired)].sort());
  });
});
