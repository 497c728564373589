import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {decodeXliff, encodeXliff, type XliffEncoding} from '../../src/translation/decode-xliff.js';
import type {Finding} from '../../src/translation/types.js';

const declared = (encoding: string, text = 'ŵ 😀 हेल्लो'): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\r\n<xliff>${text}</xliff>`;

const refusal = (bytes: Uint8Array): Finding => {
  const decoded = decodeXliff(bytes);
  assert.ok('finding' in decoded, 'it was read');
  assert.equal(decoded.finding.severity, 'error');
  return decoded.finding;
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  const read: readonly (readonly [what: string, text: string, encoding: XliffEncoding])[] = [
    ['UTF-8', declared('UTF-8'), 'utf-8'],
    ['UTF-8 with a byte order mark', `\uFEFF${declared('utf-8')}`, 'utf-8'],
    ['UTF-8 without a declaration', '<xliff>ŵ</xliff>', 'utf-8'],
    ['UTF-16 as Windows writes it', `\uFEFF${declared('UTF-16')}`, 'utf-16le'],
    ['UTF-16 the other way round', `\uFEFF${declared('utf-16')}`, 'utf-16be'],
    ['UTF-16 without a mark', declared('utf-16le'), 'utf-16le'],
    ['UTF-16 the other way round without a mark', declared('utf-16'), 'utf-16be'],
    ['ASCII with references, as lxml writes it', "<?xml version='1.0' encoding='ASCII'?>\n<a>&#373;</a>", 'utf-8'],
    ['nothing', '', 'utf-8'],
  ];
  for (const [what, text, encoding] of read) {
    test(`are read and written again: ${what}`, () => {
      const bytes = encodeXliff(text, encoding);
      assert.deepEqual(decodeXliff(bytes), {text, encoding});
    });
  }

  test('are two a character in UTF-16, in the order that the mark says', () => {
    assert.deepEqual([...encodeXliff('\uFEFFŵ', 'utf-16le')], [0xff, 0xfe, 0x75, 0x01]);
    assert.deepEqual([...encodeXliff('\uFEFFŵ', 'utf-16be')], [0xfe, 0xff, 0x01, 0x75]);
  });

  test('come back whole from any text and encoding', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        fc.constantFrom<XliffEncoding>('utf-8', 'utf-16le', 'utf-16be'),
        (text, encoding) => {
          const whole = `\uFEFF${text}`;
          assert.deepEqual(decodeXliff(encodeXliff(whole, encoding)), {text: whole, encoding});
        },
      ),
      {seed: 3, numRuns: 300},
    );
  });

  test('never make it throw, and where they are read, come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), fc.constantFrom('', '\uFEFF', '<?xml '), (tail, head) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
          const bytes = Uint8Array.of(...encodeXliff(head, encoding), ...tail);
          const decoded = decodeXliff(bytes);
          if ('text' in decoded) assert.deepEqual(encodeXliff(decoded.text, decoded.encoding), bytes);
        }
      }),
      {seed: 4, numRuns: 300},
    );
  });
});

describe('bytes are refused', () => {
  const bad: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ['a file that declares another encoding', utf8(declared('iso-8859-2'))],
    ['UTF-8 that declares UTF-16', utf8(declared('UTF-16'))],
    ['UTF-16 that declares UTF-8', encodeXliff(`\uFEFF${declared('UTF-8')}`, 'utf-16le')],
    ['ASCII that is none', utf8(declared('us-ascii'))],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)],
    ['half a character of UTF-16', encodeXliff(`\uFEFF${declared('UTF-16')}`, 'utf-16be').slice(0, -1)],
    ['half a pair of UTF-16', encodeXliff('\uFEFF<a>\ud83d</a>', 'utf-16be')],
  ];
  for (const [what, bytes] of bad) {
    test(`${what}, with a mend`, () => {
      const {code, message} = refusal(bytes);
      assert.equal(code, 'encoding');
      assert.match(message, /Save it as UTF-8/);
    });
  }

  test('letters of another encoding, at their line', () => {
    const {code, line} = refusal(Uint8Array.of(...utf8('<?xml version="1.0"?>\n<a>\nD'), 0xf0, ...utf8('r</a>')));
    assert.equal(code, 'encoding');
    assert.equal(line, 3);
  });

  test('another encoding is named', () => {
    assert.match(refusal(utf8(declared('iso-8859-2'))).message, /iso-8859-2/);
  });

  test('a file of 10 MB, without a look at it', () => {
    const {code, message} = refusal(new Uint8Array(10_000_000));
    assert.equal(code, 'too-large');
    assert.match(message, /10 MB/);
  });
});
