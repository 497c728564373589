import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Finding} from '../../src/translation/types.js';
import {greeting, hours, unit, xliff} from './xliff.js';

/** The one thing that is wrong with a file that cannot be read. */
const refusal = (text: string): Finding => {
  const {file, findings} = readXliff(text);
  assert.equal(file, undefined, 'it was read');
  const [finding, ...others] = findings;
  assert.ok(finding);
  assert.deepEqual(others, []);
  assert.equal(finding.severity, 'error');
  return finding;
};

const good = xliff(`${greeting('Dydd da')}\n${hours()}`);

describe('a file that cannot be read says what is wrong, and where', () => {
  const malformed: readonly (readonly [what: string, text: string, line: number])[] = [
    ['empty', '', 1],
    ['no XML', 'Dydd da', 1],
    ['a tag that is not closed', good.replace('Dydd da</target>', 'Dydd da'), 7],
    ['a bare <', good.replace('Dydd da', 'Dydd < da'), 7],
    ['a bare &', good.replace('Dydd da', 'Dydd & da'), 7],
    ['an entity of HTML', good.replace('Dydd da', 'Dydd&nbsp;da'), 7],
    ['a bare & in an attribute', good.replace('id="hours"', 'id="h & m"'), 9],
    ['an attribute without quotes', good.replace('id="hours"', 'id=hours'), 9],
    ['two roots', `${good}\n<xliff/>`, 15],
    [
      'a prefix that nothing declares',
      good.replace('<trans-unit id="hours">', '<trans-unit id="hours" mq:status="a">'),
      9,
    ],
    ['a number that is no character', good.replace('Dydd da', 'Dydd &#0; da'), 7],
  ];
  for (const [what, text, line] of malformed) {
    test(what, () => {
      const finding = refusal(text);
      assert.equal(finding.code, 'malformed');
      assert.equal(finding.line, line);
      assert.doesNotMatch(finding.message, /TypeError|undefined/);
    });
  }

  test('one that is cut off, near its end', () => {
    const {code, line} = refusal(good.slice(0, good.indexOf('</body>')));
    assert.equal(code, 'malformed');
    assert.ok(line >= 10 && line <= 12, `line ${String(line)}`);
  });

  test('a bare & names its own line and its mend', () => {
    const {line, message} = refusal(good.replace('Dydd da', '<![CDATA[&\n]]>&amp; &#38; &#x26; Dydd & da'));
    assert.equal(line, 8);
    assert.match(message, /&amp;/);
  });

  test('a file of another format', () => {
    for (const text of [
      '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      good.replace(' xmlns="urn:oasis:names:tc:xliff:document:1.2"', ''),
      good.replace('document:1.2', 'document:1.0'),
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    ]) {
      assert.equal(refusal(text).code, 'not-xliff');
    }
  });

  test('a file of XLIFF 2, with a mend', () => {
    for (const text of [
      good.replace('document:1.2', 'document:2.0'),
      good.replace('version="1.2"', 'version="2.1"'),
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="a"/></xliff>',
    ]) {
      const {code, message} = refusal(text);
      assert.equal(code, 'xliff-2');
      assert.match(message, /Export it .*as XLIFF 1\.2/);
    }
  });

  test('a prefix that simpler readers would not find, at its line, with the mend', () => {
    const whole = good.replace(/<(\/?)(?=[a-z])/g, '<$1loc:').replace('xmlns=', 'xmlns:loc=');
    assert.match(whole, /<loc:target/);
    const {code, line, message} = refusal(whole);
    assert.deepEqual([code, line], ['prefixed-namespace', 2]);
    assert.match(message, /Write <xliff>, and xmlns instead of xmlns:loc/);
    const one = good
      .replace('<target ', '<a:target xmlns:a="urn:oasis:names:tc:xliff:document:1.2" ')
      .replace('</target>', '</a:target>');
    assert.deepEqual([refusal(one).code, refusal(one).line], ['prefixed-namespace', 7]);
  });

  test('a second file in the file, at its line', () => {
    const second = '</file>\n<file target-language="pl" source-language="en"><body/></file>';
    const {code, line} = refusal(good.replace('</file>', second));
    assert.deepEqual([code, line], ['second-file', 14]);
  });

  test('a DOCTYPE in a comment is none', () => {
    assert.deepEqual(readXliff(good.replace('<xliff', '<!-- <!DOCTYPE xliff> -->\n<xliff')).findings, []);
  });

  test('a DOCTYPE', () => {
    const text = good.replace('<xliff', '<!DOCTYPE xliff>\n<xliff');
    assert.equal(refusal(text).code, 'doctype');
    assert.equal(refusal(text.replace('DOCTYPE', 'doctype')).code, 'doctype');
  });

  test('a DOCTYPE names its own line', () => {
    assert.equal(refusal(good.replace('<xliff', '<!DOCTYPE xliff>\n<xliff')).line, 2);
  });
});

// The check runs on whatever somebody sends in.
describe('a hostile file is refused', () => {
  const second = 1000;

  const quickly = (text: string): readonly Finding[] => {
    const start = performance.now();
    const {findings} = readXliff(text);
    const took = performance.now() - start;
    assert.ok(took < second, `it took ${String(Math.round(took))} ms`);
    return findings;
  };

  test('a bomb of entities, at once', () => {
    const entities = Array.from(
      {length: 12},
      (_, index) => `<!ENTITY e${String(index + 1)} "${`&e${String(index)};`.repeat(20)}">`,
    );
    const bomb = `<!DOCTYPE xliff [<!ENTITY e0 "ha">${entities.join('')}]>`;
    const [finding] = quickly(good.replace('<xliff', `${bomb}<xliff`).replace('Dydd da', '&e12;'));
    assert.equal(finding?.code, 'doctype');
  });

  test('a file from elsewhere, which is not fetched', () => {
    const outside = '<!DOCTYPE xliff [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';
    assert.equal(
      quickly(good.replace('<xliff', `${outside}<xliff`).replace('Dydd da', '&secret;'))[0]?.code,
      'doctype',
    );
  });

  for (const depth of [200, 8000, 200_000]) {
    test(`marks inside marks, ${String(depth)} deep, without a crash`, () => {
      const deep = unit('greeting', 'Good day', `${'<g id="1">'.repeat(depth)}Dydd da${'</g>'.repeat(depth)}`);
      const [finding] = quickly(xliff(deep));
      assert.equal(finding?.code, 'too-deep');
    });
  }

  test('a file of 10 MB, at once', () => {
    const [finding] = quickly(good.replace('Dydd da', 'da '.repeat(3_500_000)));
    assert.equal(finding?.code, 'too-large');
  });

  // Each of these would take a careless reader minutes: a part of the file is looked at again for each character.
  const long = 150_000;
  const slow: Readonly<Record<string, string>> = {
    'carriage returns': good.replace('Dydd da', 'a\r\n'.repeat(long)),
    spaces: good.replace('Dydd da', `${' '.repeat(long)}a`),
    'spaces before an end': good.replace('<xliff', `${' '.repeat(long)}<xliff`),
    references: good.replace('Dydd da', '&amp;'.repeat(long)),
    comments: good.replace('Dydd da', '<!---->'.repeat(long / 2)),
    'comments without an end': good.replace('Dydd da', '<!--'.repeat(long)),
    'declarations of prefixes': good.replace(
      'Dydd da',
      `<g ${Array.from({length: 1000}, (_, index) => `xmlns:a${String(index)}="b"`).join(' ')}>${'<g xmlns:z="b"/>'.repeat(10_000)}</g>`,
    ),
    'quotes without an end': good.replace('id="hours"', `id="${'a'.repeat(long)}`),
  };
  for (const [what, text] of Object.entries(slow)) {
    test(`${what} without end, in no time`, () => {
      quickly(text);
    });
  }

  test('CDATA that never ends, again and again, at once', () => {
    const [finding] = quickly(good.replace('Dydd da', '<![CDATA['.repeat(30_000)));
    assert.equal(finding?.code, 'malformed');
  });

  test('any text and any broken file, without a crash', () => {
    const at = fc.nat(good.length);
    const broken = fc
      .tuple(at, at, fc.constantFrom('', '<', '>', '&', '"', ']]>', '<!--', '<?', '<x/>', '\0', '\ud800', '&#0;'))
      .map(([from, to, text]) => good.slice(0, Math.min(from, to)) + text + good.slice(Math.max(from, to)));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), broken), (text) => {
        const {file, findings} = readXliff(text);
        assert.equal(file === undefined, findings.length > 0);
        for (const {line, message} of findings) {
          assert.ok(line >= 1);
          assert.match(message, /\.$/);
        }
      }),
      {seed: 12, numRuns: 300},
    );
  });
});
