import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {check, codes, firstLine, greeting, hours, unit, xliff} from './xliff.js';

describe('a translation passes', () => {
  const good: readonly (readonly [what: string, units: string])[] = [
    ['with every message', `${greeting('Dydd da')}\n${hours('<x id="0"/>, <x id="1"/> i <x id="2"/>.')}`],
    ['with its placeholders in another order', hours('<x id="1"/> – <x id="2"/> (<x id="0"/>)')],
    ['with a placeholder inside a mark', hours('<x id="0"/> o <mrk mtype="seg"><x id="1"/></mrk> i <x id="2"/>')],
    ['without a target, which stays English', greeting()],
    ['without some of the messages', hours()],
    ['with a joiner that its script needs', greeting('می\u200cخواهم क्\u200dष')],
    ['with marks of its own punctuation', greeting('« ¿Dydd; da? » – “da” &amp; ‘da’…')],
  ];
  for (const [what, units] of good) {
    test(what, () => {
      assert.deepEqual(check(xliff(units)), []);
    });
  }
});

describe('a translation is refused', () => {
  const bad: readonly (readonly [what: string, target: string, code: string])[] = [
    ['a lost placeholder', '<x id="0"/>, <x id="1"/>.', 'placeholders-changed'],
    ['a doubled placeholder', '<x id="0"/> <x id="0"/> <x id="1"/> i <x id="2"/>', 'placeholders-changed'],
    ['one placeholder in place of another', '<x id="0"/> <x id="1"/> i <x id="1"/>', 'placeholders-changed'],
    ['a foreign placeholder', '<x id="0"/> <x id="1"/> i <x id="2"/> <x id="3"/>', 'placeholders-changed'],
    ['a placeholder without an id', '<x/> <x id="1"/> i <x id="2"/>', 'placeholders-changed'],
    ['a placeholder whose id is empty', '<x id=""/> <x id="1"/> i <x id="2"/>', 'placeholders-changed'],
    ['a placeholder whose id is no number', '<x id="day"/> <x id="1"/> i <x id="2"/>', 'placeholders-changed'],
    ['a placeholder written as text', '${days} <x id="1"/> <x id="2"/>', 'placeholders-changed'],
  ];
  for (const [what, target, code] of bad) {
    test(`for ${what}`, () => {
      assert.deepEqual(codes(xliff(hours(target))), [code]);
    });
  }

  test('for a placeholder where the message has none, with a mend that can be followed', () => {
    const [finding, ...others] = check(xliff(greeting('Dydd <x id="0"/> da')));
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'placeholders-changed');
    assert.doesNotMatch(finding.message, /<x id=""\/>/, 'it asks for a placeholder that does not exist');
  });

  test('for an empty target', () => {
    for (const target of ['', ' ', '\u00a0', '<mrk mtype="seg"></mrk>', '<!-- later -->']) {
      assert.deepEqual(codes(xliff(greeting(target))), ['empty-target'], JSON.stringify(target));
    }
  });

  test('for an id that no message has', () => {
    for (const id of ['greetings', 'Greeting', '', 'constructor', '__proto__']) {
      assert.deepEqual(codes(xliff(unit(id, 'Good day', 'Dydd da'))), ['unknown-id'], id);
    }
  });

  test('for an id that stands in the file twice', () => {
    assert.deepEqual(codes(xliff(`${greeting('Dydd da')}\n${greeting('Helo')}`)), ['doubled-id']);
  });

  test('for a source that is not the English text of today', () => {
    assert.deepEqual(codes(xliff(unit('greeting', 'Good evening', 'Noswaith dda'))), ['source-changed']);
    assert.deepEqual(codes(xliff(unit('hours', '<x id="0"/>, <x id="2"/> to <x id="1"/>.'))), ['source-changed']);
  });
});

describe('the language of the file', () => {
  const wrong: Readonly<Record<string, string>> = {
    'another one': 'target-language="pl" source-language="en"',
    'that of one region': 'target-language="cy-GB" source-language="en"',
    'written another way': 'target-language="CY" source-language="en"',
    'an empty one': 'target-language="" source-language="en"',
    none: 'source-language="en"',
  };
  for (const [what, file] of Object.entries(wrong)) {
    test(`is refused: ${what}`, () => {
      const findings = check(xliff(greeting('Dydd da'), file));
      assert.deepEqual(
        findings.map(({code, severity}) => [code, severity]),
        [['target-language', 'error']],
      );
    });
  }

  test('is refused in a second <file> too', () => {
    const second = '</body></file><file target-language="pl" source-language="en"><body>';
    const findings = check(
      xliff(`${greeting('Dydd da')}${second}${hours('<x id="0"/> od <x id="1"/> do <x id="2"/>')}`),
    );
    assert.ok(findings.some(({severity}) => severity === 'error'));
  });

  test('is refused where it stands', () => {
    const [finding] = check(xliff(greeting('Dydd da'), 'target-language="pl"'));
    assert.equal(finding?.line, 3);
  });
});

describe('a finding', () => {
  test('stands at the line of its unit, and names it', () => {
    const units = `${greeting('Dydd da 999')}\n${hours('<x id="0"/> i')}\n${unit('lost', 'x')}\n${greeting('Helo')}`;
    const found = check(xliff(units)).map(({line, code, message}) => [
      line - firstLine,
      code,
      /greeting|hours|lost/.exec(message)?.[0],
    ]);
    assert.deepEqual(found, [
      [0, 'digit-added', 'greeting'],
      [4, 'placeholders-changed', 'hours'],
      [8, 'unknown-id', 'lost'],
      [11, 'doubled-id', 'greeting'],
    ]);
  });

  test('says each thing that is wrong with one unit', () => {
    assert.deepEqual(codes(xliff(unit('hours', 'x', '&lt;b&gt; https://example.org 1'))).sort(), [
      'digit-added',
      'markup-added',
      'placeholders-changed',
      'source-changed',
      'url-added',
    ]);
  });

  test('is one line', () => {
    for (const {message} of check(xliff(greeting('Dydd\u0085\n\u2028da &lt; 1 https://example.org'))))
      assert.doesNotMatch(message, /[\r\n\u0085\u2028\u2029]/);
  });
});
