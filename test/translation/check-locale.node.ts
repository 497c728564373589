import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isNeeded} from '../../src/translation/plural-form.js';
import {check, codes, firstLine, greeting, hours, messages, read, unit, warnings, xliff} from './xliff.js';
import {checkLocale} from '../../src/translation/check-locale.js';

describe('a translation passes', () => {
  const good: readonly (readonly [what: string, units: string])[] = [
    ['with every message', `${greeting('Dydd da')}\n${hours('<x id="0"/>, <x id="1"/> i <x id="2"/>.')}`],
    ['with a placeholder inside a mark', hours('<x id="0"/> o <mrk mtype="seg"><x id="1"/></mrk> i <x id="2"/>.')],
    ['with marks of its own punctuation', greeting('¿Dydd; «da» &amp; ‘da’')],
    [
      'with the names of placeholders as old files have them',
      hours(
        '<x id="0" equiv-text="${f(days)}"/>, <x id="1" equiv-text="${time(opens)}"/> i <x id="2" equiv-text="${closes}"/>.',
      ),
    ],
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
    ['a placeholder and its name as text', '{days} <x id="0"/> <x id="1"/> <x id="2"/>', 'placeholders-changed'],
    [
      'swapped ids',
      '<x id="0"/> <x id="2" equiv-text="{opens}"/> i <x id="1" equiv-text="{closes}"/>',
      'placeholder-swapped',
    ],
    ['one id that is swapped', '<x id="1" equiv-text="{days}"/> <x id="0"/> i <x id="2"/>', 'placeholder-swapped'],
    ['a placeholder in a placeholder', '<x id="0"><x id="1"/></x> i <x id="2"/>', 'markup-added'],
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

  test('that has lost, doubled and invented placeholders, with the name of each', () => {
    const [finding] = check(xliff(hours('<x id="0"/> <x id="0"/> i <x id="7"/>, <x id="1"/>')));
    assert.match(
      finding?.message ?? '',
      /Missing: <x id="2"\/> \(closes\)\. More than once: <x id="0"\/> \(days\)\. Not in the source: <x id="7"\/>\.$/,
    );
  });

  test('for an empty target', () => {
    for (const target of ['', ' ', '\u00a0', '<mrk mtype="seg"></mrk>', '<!-- later -->']) {
      for (const state of ['', 'needs-review-translation', 'translated', 'final']) {
        assert.deepEqual(codes(xliff(greeting(target, state))), ['empty-target'], JSON.stringify([target, state]));
      }
    }
    assert.deepEqual(codes(xliff(hours('<x id="0"/><x id="1"/><x id="2"/>'))), ['empty-target']);
  });

  test('but not for an empty target that says that it is not translated', () => {
    for (const state of ['new', 'needs-translation']) {
      assert.deepEqual(codes(xliff(greeting('', state))), []);
      assert.deepEqual(warnings(xliff(greeting('', state))), ['untranslated']);
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
    const [finding] = check(xliff(unit('greeting', 'Good evening', 'Noswaith dda')));
    assert.equal(finding?.code, 'source-changed');
    assert.match(finding.message, /"Good day"/, 'it does not say what the English is today');
    assert.deepEqual(codes(xliff(unit('hours', '<x id="0"/>, <x id="2"/> to <x id="1"/>.'))), ['source-changed']);
    const swapped = '<x id="0"/>, <x id="1" equiv-text="{closes}"/> to <x id="2" equiv-text="{opens}"/>.';
    assert.deepEqual(codes(xliff(unit('hours', swapped))), ['source-changed']);
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

  test('that it is from has to be English, of whichever country', () => {
    for (const language of ['en', 'en-GB', 'en-US', 'EN']) {
      assert.deepEqual(codes(xliff(greeting('Dydd da'), `target-language="cy" source-language="${language}"`)), []);
    }
    for (const language of ['source-language="cy"', 'source-language="eng"', 'source-language=""', '']) {
      assert.deepEqual(codes(xliff(greeting('Dydd da'), `target-language="cy" ${language}`)), ['source-language']);
    }
  });

  test('is refused where it stands', () => {
    const [finding] = check(xliff(greeting('Dydd da'), 'target-language="pl"'));
    assert.equal(finding?.line, 3);
  });
});

describe('a finding', () => {
  test('stands at the line of its unit, and names it', () => {
    const units = `${greeting('Dydd da 999')}\n${hours('<x id="0"/> i')}\n${unit('lost', 'x')}\n${greeting('Helo')}`;
    const found = check(xliff(units))
      .filter(({severity}) => severity === 'error')
      .map(({line, code, id, message}) => {
        assert.ok(message.includes(id ?? '?'));
        return [line - firstLine, code, id];
      });
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

describe('plural forms', () => {
  const form = (category: string): [string, NonNullable<ReturnType<typeof messages.get>>] => {
    const id = `found.${category}`;
    return [id, {id, note: '', parts: [{index: 0, name: 'count'}, ' places are open.']}];
  };
  const all = new Map(['zero', 'one', 'two', 'few', 'many', 'other'].map(form));
  const placed = (category: string, target?: string): string =>
    unit(`found.${category}`, '<x id="0" equiv-text="{count}"/> places are open.', target);
  const checkForms = (locale: string, units: string): string[] =>
    check(xliff(units, `target-language="${locale}" source-language="en"`), {locale, all}).map(
      ({code, id}) => `${code} ${id ?? ''}`,
    );

  test('have to be translated where the language has them', () => {
    assert.deepEqual(
      checkForms('pl', ''),
      ['one', 'few', 'many', 'other'].map((name) => `untranslated found.${name}`),
    );
    assert.equal(checkForms('cy', '').length, 6);
    assert.equal(checkForms('ne', '').length, 2);
    const five = ['zero', 'one', 'two', 'few', 'many'].map((name) => placed(name, '<x id="0"/> ar agor.'));
    assert.deepEqual(checkForms('cy', five.join('')), ['untranslated found.other']);
  });

  test('that the language has not are not missed, and a translation of one is seen by nobody', () => {
    const needed = `${placed('one', '<x id="0"/> खुला।')}${placed('other', '<x id="0"/> खुला।')}`;
    assert.deepEqual(checkForms('ne', `${needed}${placed('few')}`), []);
    assert.deepEqual(checkForms('ne', `${needed}${placed('few', '<x id="0"/> खुला।')}`), ['plural-form found.few']);
  });

  test('that nobody sees may bring nothing either', () => {
    assert.ok(checkForms('ne', placed('few', '<x id="0"/> खुला ९।')).includes('digit-added found.few'));
  });

  test('of a message that is no plural are none', () => {
    assert.equal(isNeeded('contact.other-numbers', 'ne'), true);
    assert.equal(isNeeded('few', 'ne'), true);
    assert.equal(isNeeded('found.few', 'no language'), false);
  });
});

describe('a message that the file has not', () => {
  test('is told, at the file, with its id', () => {
    const findings = checkLocale(read(xliff(greeting('Dydd da'))), 'cy', messages);
    assert.deepEqual(
      findings.map(({line, severity, code, id}) => [line, severity, code, id]),
      [[3, 'warning', 'untranslated', 'hours']],
    );
    assert.match(findings[0]?.message ?? '', /hours.*locales:extract/);
  });
});
