import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {codesOf, findingOf, pasted, read, changed} from './pages.js';

// Pages that would keep a reader busy for minutes or more, had it to look at each part of them from each other part.

describe('a page that is written to keep a reader busy', () => {
  test('with rows of quotation marks is read to its end', () => {
    const marks = '“'.repeat(400_000);
    const report = read(`<p style="${marks}">a</p>\n<p style="“x${marks}x">b</p>\n${pasted('element')}`);
    assert.deepEqual(codesOf(report), []);
    assert.equal(report.widgets.length, 1);
  });

  test('with nothing but addresses of others is read to its end', () => {
    const report = read(`<p>${'https://a/embed/x\n'.repeat(150_000)}</p>\n${pasted('element')}`);
    assert.equal(report.widgets.length, 1);
  });

  test('with nothing but addresses of ours shows some, each on its line', () => {
    const address = 'https://widgets.example/1.2.3/embed/kent/prevent-hotline/';
    const lines = Array.from({length: 50_000}, (_, index) => `${address}l${String(index)}/`);
    const {widgets} = read(`<p>\n${lines.join('\n')}</p>`);
    assert.equal(widgets.length, 50);
    for (const {lang, line} of widgets) assert.equal(lang, `l${String(line - 2)}`);
  });
});

describe('quotation marks that became a part of values', () => {
  test('are taken away at both ends, with what else stands there', () => {
    const {widgets} = read('<csw-prevent-hotline area="‘“kent”’" lang="”en">999</csw-prevent-hotline>');
    assert.deepEqual(
      widgets.map(({area, lang}) => [area, lang]),
      [['kent', 'en']],
    );
  });

  test('are told of by the whole names of the first few attributes, of a widget and of a script', () => {
    const names = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];
    const smart = names.map((name) => `${name}=“x”`).join(' ');
    for (const tag of ['<csw-prevent-hotline', '<script']) {
      const {message} = findingOf(read(changed(pasted('element'), tag, `${tag} ${smart}`)), 'smart-quotes');
      assert.match(message, /alpha, bravo, charlie, delta and echo\./);
    }
  });
});

test('what a page shows as code is named short, and hides nothing', () => {
  const {escaped} = read(
    `&lt;csw-prevent-hotline area="\u202e${'a'.repeat(500)}" lang="\u2066en"&gt;\n&lt;iframe src="/embed/a\u202e/b/c\u2066/"&gt;`,
  );
  assert.deepEqual(
    escaped.map(({form}) => form),
    ['element', 'iframe'],
  );
  for (const {area = '', lang = ''} of escaped) {
    assert.match(`${area} ${lang}`, /U\+202E.*U\+2066/);
    assert.ok(area.length <= 80, area);
  }
  assert.doesNotMatch(JSON.stringify(escaped), /\p{Cf}/u);
});
