import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {transform} from 'esbuild';
import {minifyTemplates} from '../../src/build/minify-templates.js';
import {resultOf, runPlugin} from './run-plugin.js';

const id = '/virtual/src/example.ts';

/** What a browser gets of a template whose values are `a`, `b` and `c`. */
const published = (template: string): Promise<unknown> =>
  resultOf(
    minifyTemplates(),
    `const html = String.raw, css = String.raw, a = 'A', b = 'B', c = 'C'; export const result = ${template};`,
    id,
  );

const html = (source: string): Promise<unknown> => published(`html\`${source}\``);

describe('the white space of a template', () => {
  test('stays between a number and the word after it', async () => {
    assert.equal(await html('<a>${a} <span>Call</span></a>'), '<a>A <span>Call</span></a>');
    assert.equal(await html('<a>${a} ${b}</a>'), '<a>A B</a>');
    assert.equal(await html('<b>999</b> <span>Call</span>'), '<b>999</b> <span>Call</span>');
  });

  // Beside an inline element Prettier adds no white space: where it breaks a line, a space was there before.
  test('stays between a number and the word after it where a line is broken there', async () => {
    assert.match(String(await html('<a\n  >${a}\n  <span\n    class="x"\n    >Call</span\n  ></a\n>')), />A\s+<span/);
  });

  test('stays between two values where a line is broken there', async () => {
    assert.match(String(await html('<button>\n  ${a}\n  ${b}\n</button>')), /A\s+B/);
  });

  test('stays as one space inside a text', async () => {
    assert.equal(await html('<p>one\n    two\n  ${a}, three</p>'), '<p>one two A, three</p>');
  });

  test('goes between tags on lines of their own, and at the ends', async () => {
    assert.equal(
      await html('\n  <ul>\n    <li>${a}</li>\n    <li>${b}</li>\n  </ul>\n'),
      '<ul><li>A</li><li>B</li></ul>',
    );
  });

  test('keeps the attributes of a tag apart', async () => {
    assert.equal(
      await html('<a\n  class="x  y"\n  href=${a}\n  data-b="${b} ${c}"\n  >word</a\n>'),
      '<a class="x  y" href=A data-b="B C">word</a>',
    );
  });

  test('goes in templates inside templates, each by itself', async () => {
    assert.equal(await html('\n  <p>${a} ${html`\n  <b>${b}</b>\n`}</p>\n'), '<p>A <b>B</b></p>');
  });

  test('of text that looks like the placeholder of the minifier stops the build', async () => {
    await assert.rejects(html('<p>{0} ${a}</p>'), /minify-templates/);
  });

  test('is left alone in files that are not ours', async () => {
    const code = 'export const result = (html) => html`<p>\n  </p>`;';
    assert.match(await runPlugin(minifyTemplates(), code, '/virtual/node_modules/lit/x.js'), /<p>\n {2}<\/p>/);
  });

  test('stays in the link of a phone number, which would read "999Call"', async () => {
    const file = new URL('../../src/kit/telephone-number.ts', import.meta.url);
    const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'ts', target: 'es2022'});
    assert.match(
      await runPlugin(minifyTemplates(), code, '/virtual/src/kit/telephone-number.ts'),
      /\$\{number\}\s+<span/,
    );
  });
});

describe('a style sheet', () => {
  test('is minified, and means the same', async () => {
    assert.equal(
      await published("css`\n  /* why */\n  .a > .b {\n    color: #ff0000;\n    content: 'a  b';\n  }\n`"),
      '.a>.b{color:red;content:"a  b"}',
    );
  });

  test('keeps an expression where a declaration stands', async () => {
    const sheet = 'css`.a {\n  margin: 0;\n  ${"color: red;"}\n  padding: 1px;\n}\n.b {\n  ${"top: 0;"}\n}`';
    assert.match(String(await published(sheet)), /^\.a\{margin:0;color: red;;?padding:1px\}\.b\{top: 0;\}$/);
  });
});
