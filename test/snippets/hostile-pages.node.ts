import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {bestForm} from '../../src/snippets/best-form.js';
import {snippetForms} from '../../src/snippets/snippet.js';
import {codesOf, pasted, read} from './pages.js';

// A page is somebody else's: whatever it holds, it is read soon, and what is said of it hides nothing.

const runs = {seed: 20261125, numRuns: 500};

/** What no message may hold: what cannot be seen, and what turns the direction of a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const expectSound = (html: string): void => {
  const report = read(html);
  const {findings, widgets, scripts, numbers} = report;
  const lines = html.split(/\r\n|\r|\n/).length;
  for (const {line, message} of findings) {
    assert.ok(line >= 1 && line <= lines, `line ${String(line)} of ${String(lines)}`);
    assert.ok(!unseen.test(message), JSON.stringify(message));
    assert.ok(message.length < 1000, message);
  }
  for (const {name, area = '', lang = ''} of widgets) assert.ok(!unseen.test(name + area + lang), name);
  for (const {src} of scripts) assert.ok(!unseen.test(src), src);
  for (const number of numbers) assert.match(number, /^[\d ]+$/);
  assert.ok(snippetForms.includes(bestForm(report).form));
};

const pieces = [
  ...snippetForms.map((form) => pasted(form)),
  ...snippetForms.map((form) => pasted(form).replaceAll('<', '&lt;')),
  '<csw-',
  '<csw-__proto__ area=constructor topic=__proto__>',
  '<div data-csw=toString>',
  '</div></p></csw-prevent-hotline>',
  '<script src=“csw.js”>',
  '<iframe sandbox src=/embed/kent/constructor/en/>',
  '<a href="tel:%">',
  '<a href=tel:+44>',
  '<a href="/embed/../__proto__/x/">',
  '<template><svg><title><![CDATA[',
  '<table><p><select>',
  '&nbsp;',
  '\u202e\u2066',
  '\u0000\ud800',
  '“',
  '"',
  '>',
  '\n',
];

describe('a page of any kind', () => {
  test('is read without a fault', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 20})), {maxLength: 12}),
        (parts) => expectSound(parts.join('')),
      ),
      runs,
    );
  });

  test('is read without a fault where a snippet is cut and mended anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...snippetForms),
        fc.nat(2000),
        fc.nat(2000),
        fc.constantFrom(...pieces, ''),
        (form, from, length, piece) => {
          const html = pasted(form);
          const at = from % html.length;
          expectSound(html.slice(0, at) + piece + html.slice(at + (length % 50)));
        },
      ),
      runs,
    );
  });
});

describe('a page of a megabyte', () => {
  const size = 1_000_000;
  const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
  const counted = (unit: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < size; index++) text += unit(index);
    return text;
  };
  const pages: Readonly<Record<string, () => string>> = {
    'of tags in tags': () => filled('<div>'),
    'of widgets in widgets': () => filled('<csw-prevent-hotline>'),
    'of formatting that is never closed': () => counted((index) => `<p><b a${String(index)}>x`),
    'of one tag with attributes': () => `<a ${counted((index) => `a${String(index)}=""`)}`,
    'of what no table can hold': () => `<table>${filled('x<a>')}`,
    'of options': () => filled('<select><option>'),
    'of starts of escaped tags': () => filled('&amp;lt;div '),
    'of starts of addresses': () => filled('https://'),
    'of starts of numbers': () => filled('0 8 '),
    'of numbers': () => filled('<a href=tel:999>1</a>'),
    'of scripts': () => filled('<script src=csw.js></script>'),
    'of frames': () => filled('<iframe src=/embed/a/b/c/></iframe>'),
    'of texts without their tags': () => filled('<div><div lang=en><a href=tel:999>999</a></div></div>'),
    'of quotation marks': () => `<csw-prevent-hotline area="${filled('“ ')}">`,
    'of characters that nobody sees': () => filled('\u0000\u202e\u2066'),
  };
  for (const [what, page] of Object.entries(pages)) {
    test(`${what} is read soon`, () => {
      const html = page();
      const start = performance.now();
      expectSound(html);
      // With the work growing as the square of the size, it would be minutes.
      assert.ok(performance.now() - start < 20_000);
    });
  }

  test('that goes on beyond all measure says that its end was not read', () => {
    assert.deepEqual(codesOf(read(filled('<div>'))), ['warning cut-off']);
  });

  test('of ordinary paragraphs is read to its end', () => {
    const report = read(filled(`<p>${'word '.repeat(30)}</p>\n`) + pasted('element'));
    assert.deepEqual(report.findings, []);
    assert.equal(report.widgets.length, 1);
  });
});
