import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {bundledAreas} from '../../src/facts/read-area.js';
import {changed, check, expectFindings, good} from './area-checking.js';

test('a good pack has nothing to be said of', () => {
  assert.deepEqual(check(good), []);
});

describe('what is wrong with a pack', () => {
  test('is said in its line, by its path, with the mend', () => {
    expectFindings(changed(['01632 960100', '01632']), [
      '"telephone": "01632"',
      'error',
      'wrong-shape',
      /^\$\.contacts\['example-line'\]\.telephone: has to be a UK number/,
    ]);
  });

  test('is said in the line of what lacks something', () => {
    expectFindings(changed(['      "use": {"en": "Someone to talk to"}', '      "openingHours": "Mo-Su"']), [
      '"example-line": {',
      'error',
      'wrong-shape',
      /lacks "use"\. Add it\.$/,
    ]);
    expectFindings(changed(['  "id": "example-borough",\n', '']), ['{', 'error', 'wrong-shape', /^\$: lacks "id"/]);
  });

  test('is said in the line of an item of a list', () => {
    expectFindings(changed(['{"en": "The second."}', '\n{"en": ""}\n']), [
      '{"en": ""}',
      'error',
      'wrong-shape',
      /\.text\[1\]\.en: /,
    ]);
  });

  test('is all said in one go, whatever kind it is of', () => {
    expectFindings(
      changed(
        ['"Example Campaign"', '7'],
        ['"Example Charity"', '"Example <b>Charity</b>"'],
        ['0808 157 0100', '999'],
        ['["example-line"]', '["nobody"]'],
        ['"Przykład"', '"Przykład 7"'],
      ),
      ['"telephone": "999"', 'error', 'national-number', /hate-incident-line/],
      ['"Przykład 7"', 'error', 'digit-added', /\.name\.pl: has the number "7", which the English has not/],
      ['"campaign": 7', 'error', 'wrong-shape', /has to be a text/],
      ['["nobody"]', 'error', 'unknown-contact', /is no contact of this pack/],
      ['<b>', 'error', 'markup-added', /places\['example-charity'\]\.name/],
    );
  });

  test('is not that a contact is missing where it is there and has something wrong with it', () => {
    expectFindings(changed(['01632 960100', 'none']), ['"none"', 'error', 'wrong-shape', /telephone/]);
  });

  test('is a name that is there twice, wherever it is, and keeps nothing else from being said', () => {
    const text = changed(
      ['"checked": "2026-11-01",', '"checked": "2026-11-01",\n  "checked": "2026-13-01",'],
      ['"kind": "pharmacy"', '"kind": "pharmacy",\n    "kind": "charity"'],
    );
    expectFindings(
      text,
      ['"checked": "2026-13', 'error', 'duplicate-key', /^\$\.checked: is there already, in line 6\. Remove/],
      ['"checked": "2026-13', 'error', 'wrong-shape', /^\$\.checked: has to be a date/],
      ['    "kind": "charity", "address"', 'error', 'duplicate-key', /pharmacy'\]\.kind/],
    );
  });

  test('is that it has the name of a pack of ours', () => {
    expectFindings(changed(['"example-borough"', '"kent"']), [
      '"kent"',
      'error',
      'taken-id',
      /is the name of a pack of ours/,
    ]);
  });

  test('is that it is too large, and then nothing else', () => {
    expectFindings(changed(['{', `{${' '.repeat(256_000)}`], ['0808 157 0100', '999']), [
      '{',
      'error',
      'too-large',
      /is larger than 256 kB\. Shorten it/,
    ]);
  });

  test('is that it is too large, even where a name that is there twice is a part of that', () => {
    const text = changed(['{', `{\n"id": "${'x'.repeat(256_000)}",`]);
    expectFindings(
      text,
      ['{', 'error', 'too-large', /256 kB/],
      ['"id": "example-borough"', 'error', 'duplicate-key', /in line 2\./],
    );
  });

  test('is said of what is no pack at all', () => {
    for (const text of ['[]', 'null', '7', '"text"'])
      expectFindings(text, [text, 'error', 'wrong-shape', /^\$: has to be an object in \{\}/]);
    assert.ok(check('{}').every(({severity, code}) => severity === 'error' && code === 'wrong-shape'));
  });
});

describe('our own packs', () => {
  for (const [id, pack] of Object.entries(bundledAreas)) {
    test(`${id} passes as it is published`, () => {
      const text = JSON.stringify({$schema: '../area.schema.json', ...pack}, null, 2);
      assert.deepEqual(
        check(text).filter(({severity}) => severity === 'error'),
        [],
      );
      assert.deepEqual(
        check(text).filter(({code}) => code !== 'unchecked'),
        [],
        'something in it has no effect',
      );
    });

    test(`${id} does not pass with a change, as nobody else may publish it`, () => {
      const {code} = check(JSON.stringify({...pack, name: 'Example'}))[0] ?? {};
      assert.equal(code, 'taken-id');
    });
  }
});

describe('any text', () => {
  const spoiled = fc
    .tuple(
      fc.nat(good.length),
      fc.nat(12),
      fc.oneof(
        fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '0', '-', 'e', '/', ' ', '\t'),
        fc.string({maxLength: 8}),
      ),
    )
    .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));

  test('is never too much, and what a browser cannot read is an error', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.string({unit: 'binary'}), fc.json()), (text) => {
        const findings = check(text);
        const lines = text.split(/\r\n?|\n/).length;
        assert.ok(findings.every(({line}) => line >= 1 && line <= lines));
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        assert.equal(
          findings.some(({code}) => code === 'not-json'),
          !isJson,
        );
      }),
      {numRuns: 1000},
    );
  });

  test('may be as deep as the limit has room for', () => {
    for (const text of ['['.repeat(250_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '{"id":'.repeat(40_000)]) {
      const [{severity} = {}] = check(text);
      assert.equal(severity, 'error');
    }
  });

  test('may name what every object has', () => {
    expectFindings(
      changed(['"id":', '"__proto__": {"id": "x"},\n  "id":'], ['"road"', '"constructor"']),
      ['"__proto__"', 'error', 'wrong-shape', /__proto__: is not known here/],
      ['"constructor"', 'error', 'wrong-shape', /lacks "title"/],
      ['"constructor"', 'error', 'wrong-shape', /lacks "text"/],
    );
  });
});
