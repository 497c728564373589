import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readXliff} from '../../src/translation/read-xliff.js';
import {firstLine, greeting, hours, read, unit, xliff} from './xliff.js';

const targetOf = (target: string): unknown => read(xliff(unit('a', 'x', target))).units[0]?.target;

describe('a locale file', () => {
  test('is read: its language, and each unit with its line, texts and state', () => {
    const {targetLanguage, units} = read(xliff(`${greeting('Dydd da')}\n${hours()}`));
    assert.equal(targetLanguage, 'cy');
    assert.deepEqual(units, [
      {
        id: 'greeting',
        line: firstLine,
        source: ['Good day'],
        target: ['Dydd da'],
        state: 'needs-review-translation',
      },
      {id: 'hours', line: firstLine + 4, source: [{index: 0}, ', ', {index: 1}, ' to ', {index: 2}, '.']},
    ]);
  });

  test('is read with a prefix to its namespace', () => {
    const prefixed = xliff(hours('<x id="2"/> a <x id="0"/> <x id="1"/>'))
      .replace(/<(\/?)(?=[a-z])/g, '<$1loc:')
      .replace('xmlns=', 'xmlns:loc=');
    assert.match(prefixed, /<loc:target[^>]*><loc:x id="2"\/>/);
    assert.deepEqual(read(prefixed), read(xliff(hours('<x id="2"/> a <x id="0"/> <x id="1"/>'))));
  });

  test('is read with a byte order mark, and with the line ends of Windows', () => {
    const plain = xliff(`${greeting('Dydd da')}\n${hours()}`);
    assert.deepEqual(read(`\ufeff${plain}`), read(plain));
    assert.deepEqual(read(plain.replaceAll('\n', '\r\n')), read(plain));
  });

  test('may hold units in groups, and suggestions beside a target', () => {
    const text = `<group><trans-unit id="a"><source>x</source><target>y</target>
      <alt-trans><source>w</source><target>z</target></alt-trans></trans-unit>
      <trans-unit id="b"><source>x</source><alt-trans><target>z</target></alt-trans></trans-unit></group>`;
    const {units} = read(xliff(text));
    assert.deepEqual(
      units.map(({id, target}) => [id, target]),
      [
        ['a', ['y']],
        ['b', undefined],
      ],
    );
  });

  test('says whether a target is empty or absent', () => {
    assert.deepEqual(targetOf(''), []);
    assert.equal(read(xliff(unit('a', 'x'))).units[0]?.target, undefined);
  });
});

// What translators' tools put into a text is not part of what it says.
describe('a text is read', () => {
  const texts: readonly (readonly [what: string, xml: string])[] = [
    ['inside a mark', 'Dydd <mrk mtype="x-term">da</mrk>'],
    ['inside marks in marks', '<g id="1">Dydd <mrk mtype="seg">d</mrk></g>a'],
    ['around a comment', 'Dydd<!-- a note --> da'],
    ['from CDATA', 'Dydd <![CDATA[da]]>'],
    ['from character references', 'Dydd &#100;&#x61;'],
  ];
  for (const [what, xml] of texts) {
    test(what, () => {
      assert.deepEqual(targetOf(xml), ['Dydd da']);
    });
  }

  test('with its placeholders in their order, inside marks too', () => {
    assert.deepEqual(targetOf('<x id="1"/>a<mrk mtype="seg">b<x id="0"/></mrk>c'), [{index: 1}, 'ab', {index: 0}, 'c']);
  });

  test('as text, where it says markup or an ampersand', () => {
    assert.deepEqual(targetOf('&lt;b&gt; &amp;amp; <![CDATA[<i> & "]]>'), ['<b> &amp; <i> & "']);
  });

  test('with an ampersand in a comment, which XML allows', () => {
    assert.deepEqual(readXliff(xliff(`<!-- this & that -->\n${greeting('Dydd da')}`)).findings, []);
  });
});

describe('the line of a unit', () => {
  test('is right after texts, notes and comments of several lines', () => {
    const units = `<!--\n\n-->\n${unit('a', 'x\ny', 'z\n\n')}\n\n${unit('b', 'x')}\n  ${unit('c', 'x')}`;
    const text = xliff(units);
    for (const {id, line} of read(text).units) {
      assert.match(text.split('\n')[line - 1] ?? '', new RegExp(`<trans-unit id="${id}">`));
    }
    assert.deepEqual(
      read(text).units.map(({line}) => line),
      [8, 16, 19],
    );
  });
});
