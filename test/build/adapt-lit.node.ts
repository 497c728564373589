import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {adaptLit} from '../../src/build/adapt-lit.js';
import {runPlugin} from './run-plugin.js';

const files = {
  templates: 'lit-html/lit-html.js',
  styles: '@lit/reactive-element/css-tag.js',
};

const adapt = (file: string, code: string): Promise<string> =>
  // One file alone: that the others are missing is a test of its own.
  runPlugin({...adaptLit(), buildEnd: () => undefined}, code, `/virtual/node_modules/${file}`);

const lit = (file: string): string => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');

describe('the Lit that we publish', () => {
  // The end-to-end tests refuse it, and look what is left.
  test('takes its Trusted Types policy from ours', async () => {
    assert.match(lit(files.templates), /createPolicy\("lit-html",/);
    const adapted = await adapt(files.templates, lit(files.templates));
    assert.match(adapted, /^import ?\{ ?makePolicy ?\} ?from ?['"][^'"]*\/kit\/trusted-types-policy\.ts['"];/);
    assert.match(adapted, /[=,]makePolicy\(\{createHTML:/);
    assert.doesNotMatch(adapted, /createPolicy\(/);
  });

  test('has no branch for browsers without constructable style sheets', async () => {
    assert.match(lit(files.styles), /"replace"in CSSStyleSheet/);
    assert.doesNotMatch(await adapt(files.styles, lit(files.styles)), /"replace"in CSSStyleSheet/);
  });

  for (const file of Object.values(files)) {
    test(`stops the build where ${file} no longer has what we change`, async () => {
      await assert.rejects(adapt(file, 'export const changed = 1;'), (error: Error) => {
        assert.match(error.message, /no longer has/);
        assert.ok(error.message.includes(file));
        return true;
      });
    });
  }

  test('stops the build where one of its files is not there, under another name say', async () => {
    await assert.rejects(
      runPlugin(adaptLit(), 'export const a = 1;', '/virtual/node_modules/a.js'),
      /not in the bundle/,
    );
  });

  test('leaves nothing on window', async () => {
    for (const file of [files.templates, 'lit-element/lit-element.js', '@lit/reactive-element/reactive-element.js']) {
      assert.match(lit(file), /Versions\?\?=/);
      assert.doesNotMatch(
        await adapt(file, lit(file)),
        /Versions|PolyfillSupport\?\.|HydrateSupport|litPropertyMetadata/,
      );
    }
  });

  test('is changed nowhere else', async () => {
    const call = 'createPolicy("lit-html", {})';
    for (const file of ['lit-html/is-server.js', 'another/lit-html.js', 'lit-html.js']) {
      assert.ok((await adapt(file, `export const policy = t.${call};`)).includes(call), file);
    }
  });
});
