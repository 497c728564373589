import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {changed, check, expectFindings, lineOf} from './area-checking.js';

describe('what is not JSON', () => {
  /** Each with the piece of the line that it is said in. */
  const mistakes: Readonly<Record<string, readonly [from: string, to: string, line: string, message: RegExp]>> = {
    'a comma is missing at the end of a line': [
      '"name": "Example Borough",',
      '"name": "Example Borough"',
      '"name": "Example Borough"',
      /^This is not JSON: after "Example Borough" a comma is missing\. Add it\.$/,
    ],
    'a comma is too many before a bracket': [
      '"use": {"en": "Someone to talk to"}',
      '"use": {"en": "Someone to talk to"},',
      '"use"',
      /a comma too many: nothing comes after it\. Remove it\.$/,
    ],
    'a comma is too many in a list': ['["example-line"]', '["example-line",]', '["example-line",]', /a comma too many/],
    'a colon is missing': ['"extends": "uk"', '"extends" "uk"', '"extends"', /after "extends" a colon is missing/],
    'a value is missing': ['"extends": "uk"', '"extends":', '"extends":', /after : a value is missing/],
    'a name has no quotation marks': [
      '"extends"',
      'extends',
      'extends',
      /extends is neither a text nor a number\. Write/,
    ],
    'quotation marks are curly': ['"uk"', '“uk”', '“uk”', /“uk”,? is neither.*straight quotation marks/],
    'a text has a quotation mark in it': [
      '"Example Charity"',
      '"Example "Good" Charity"',
      '"Example "Good"',
      /Good is neither.*and \\" for one inside/,
    ],
    'a text is not closed': ['"Example Borough"', '"Example Borough', '"Example Borough,', /is not closed on its line/],
    'a bracket is missing at the end': ['  }\n}\n', '  }\n', '"example-pharmacy"', /a closing \} is missing/],
    'there is a comment': ['"places"', '// Places\n"places"', '// Places', /a comment, which JSON does not have/],
    'something follows': ['  }\n}\n', '  }\n}\nthe end\n', 'the end', /the is neither|stands after the last bracket/],
    'a backslash means nothing': [
      'Example Charity',
      'Example\\Charity',
      'Example\\Charity',
      /Write \\\\ for a backslash/,
    ],
  };

  for (const [what, [from, to, line, message]] of Object.entries(mistakes)) {
    test(`is said in its line where ${what}`, () => {
      const text = changed([from, to]);
      const [first, ...others] = check(text);
      const said = first?.message ?? '';
      assert.match(said, message);
      assert.deepEqual([first?.severity, first?.code, others], ['error', 'not-json', []]);
      const wanted = what.startsWith('a bracket') ? text.trimEnd().split('\n').length : lineOf(text, line);
      assert.equal(first?.line, wanted);
    });
  }

  test('may be nothing at all', () => {
    expectFindings('', ['', 'error', 'not-json', /after the start a value is missing/]);
  });

  test('counts lines as editors do, however they end', () => {
    for (const end of ['\r\n', '\r']) {
      const text = changed(['"extends": "uk",', '"extends": "uk"']).replaceAll('\n', end);
      assert.deepEqual(
        check(text).map(({line}) => line),
        [4],
      );
    }
  });
});
