import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Unit} from '../../src/translation/types.js';
import {firstLine, greeting, hours, read, readOne, unit, xliff} from './xliff.js';

const targetOf = (target: string): unknown => readOne(unit('a', 'x', target)).target;

const withoutSpans = ({at: _, notes, ...rest}: Unit): unknown => ({...rest, notes: notes.map(({text}) => text)});

describe('a locale file', () => {
  test('is read: its languages, and each unit with its line, texts and state', () => {
    const {line, sourceLanguage, targetLanguage, units} = read(xliff(`${greeting('Dydd da')}\n${hours()}`));
    assert.deepEqual([line, sourceLanguage, targetLanguage], [3, 'en', 'cy']);
    assert.deepEqual(units.map(withoutSpans), [
      {
        id: 'greeting',
        line: firstLine,
        source: ['Good day'],
        target: ['Dydd da'],
        state: 'needs-review-translation',
        approved: false,
        notes: [],
        foreignMarkup: [],
      },
      {
        id: 'hours',
        line: firstLine + 4,
        source: [{index: 0, name: 'days'}, ', ', {index: 1, name: 'opens'}, ' to ', {index: 2, name: 'closes'}, '.'],
        approved: false,
        notes: [],
        foreignMarkup: [],
      },
    ]);
  });

  test('says nothing where it says nothing of its languages', () => {
    const {sourceLanguage, targetLanguage} = read(xliff('', ''));
    assert.deepEqual([sourceLanguage, targetLanguage], ['', '']);
  });

  test('is read with a byte order mark, and with the line ends of Windows', () => {
    const plain = xliff(`${greeting('Dydd da')}\n${hours()}`);
    assert.deepEqual(read(`\ufeff${plain}`).units.map(withoutSpans), read(plain).units.map(withoutSpans));
    for (const lineEnd of ['\r\n', '\r']) {
      const changed = read(plain.replaceAll('\n', lineEnd)).units.map(withoutSpans);
      assert.deepEqual(changed, read(plain).units.map(withoutSpans));
    }
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

describe('a unit is read', () => {
  const attributes = (xml: string): Unit => readOne(`<trans-unit id="a" ${xml}<source>x</source></trans-unit>`);

  test('with approval, where it says yes', () => {
    assert.equal(attributes('approved="yes">').approved, true);
    for (const other of ['approved="no">', 'approved="YES">', '>']) assert.equal(attributes(other).approved, false);
  });

  test('with the length that it may have, in characters and not in pixels', () => {
    assert.equal(attributes('maxwidth="20" size-unit="char">').maxLength, 20);
    for (const other of ['maxwidth="20">', 'maxwidth="20" size-unit="pixel">', 'maxwidth="a" size-unit="char">']) {
      assert.equal(attributes(other).maxLength, undefined);
    }
  });

  test('with its notes, in order, each on one line', () => {
    const {notes} = attributes('><note from="lit-localize">One\n   &amp; two.</note><note>Three.</note>');
    assert.deepEqual(
      notes.map(({from, text}) => [from, text]),
      [
        ['lit-localize', 'One & two.'],
        [undefined, 'Three.'],
      ],
    );
  });

  test('with the newest of its earlier versions: the first', () => {
    const version = (text: string, kind = 'alttranstype="previous-version"'): string =>
      `<alt-trans ${kind}><source>${text}</source><target state="final">${text} y</target></alt-trans>`;
    const {previous} = attributes(`>${version('tm', 'match-quality="90"')}${version('new')}${version('old')}`);
    assert.deepEqual(previous, {source: ['new'], target: ['new y']});
    assert.equal(attributes(`>${version('tm', '')}`).previous, undefined);
  });

  test('with the markup in its target that no message has', () => {
    const foreign = (target: string): readonly string[] => readOne(unit('a', 'x', target)).foreignMarkup;
    assert.deepEqual(foreign('<mrk mtype="seg"><x id="0"></x></mrk>'), []);
    assert.deepEqual(foreign('<g id="1"><ph id="2">a</ph></g><b xmlns="urn:b">c</b>'), ['g', 'ph', 'b']);
    assert.deepEqual(foreign('<x id="0">text</x>'), ['x']);
    assert.deepEqual(foreign('<x id="0"><x id="1"/></x>'), ['x']);
  });

  test('without what other namespaces bring along', () => {
    const {units} = read(
      xliff(`<t:group xmlns:t="urn:tool"><t:trans-unit id="t"/></t:group>${unit('a', 'x', 'y')}`).replace(
        '<file',
        '<file xmlns:t="urn:tool" t:b="c"',
      ),
    );
    assert.deepEqual(
      units.map(({id}) => id),
      ['a'],
    );
  });
});

describe('where things stand in the text', () => {
  const texts = [
    xliff(`${greeting('Dydd 😀 da')}\n${hours('<x id="0"/>')}`),
    `\ufeff${xliff(`${greeting('<![CDATA[Dydd ]]>da')}\n<trans-unit id="b" title="a > b"><source></source><target /></trans-unit>`)}`,
  ].flatMap((text) => [text, text.replaceAll('\n', '\r\n')]);

  const at = (text: string, span: {start: number; end: number} | undefined): string | undefined =>
    span && text.slice(span.start, span.end);

  test('is told of each unit, source and target, whole and inside', () => {
    for (const text of texts) {
      const {units} = read(text);
      assert.equal(units.length, 2);
      for (const {id, at: spans} of units) {
        const whole = at(text, spans.unit) ?? '';
        assert.match(whole, new RegExp(`^<trans-unit id="${id}".*</trans-unit>$`, 's'));
        assert.equal(at(text, spans.source), /<source>.*<\/source>/s.exec(whole)?.[0]);
        assert.equal(at(text, spans.source?.content), /<source>(.*)<\/source>/s.exec(whole)?.[1]);
        assert.equal(at(text, spans.target), /<target(?:[^>]*\/>|.*<\/target>)/s.exec(whole)?.[0]);
        assert.equal(at(text, spans.target?.content), /<target[^/>]*>(.*)<\/target>/s.exec(whole)?.[1]);
      }
    }
  });

  test('is told of the file and its body', () => {
    for (const text of texts) {
      const {at: spans} = read(text);
      assert.equal(at(text, spans.file), /<file.*<\/file>/s.exec(text)?.[0]);
      assert.equal(at(text, spans.body?.content), /<body>(.*)<\/body>/s.exec(text)?.[1]);
    }
  });

  test('is told of each note', () => {
    const text = xliff('<trans-unit id="a"><source>x</source><note>😀 One</note></trans-unit>');
    assert.equal(at(text, read(text).units[0]?.notes[0]?.at), '<note>😀 One</note>');
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

  test('with white space around a line break as one space, and none at the edges', () => {
    assert.deepEqual(targetOf('\n    Dydd\n    da \t\r\n  '), ['Dydd da']);
    assert.deepEqual(targetOf('\n  <x id="0"/>\n  i\n  <x id="1"/>\n'), [{index: 0}, ' i ', {index: 1}]);
    assert.deepEqual(targetOf('\n'), []);
  });

  test('with the white space that somebody has typed', () => {
    assert.deepEqual(targetOf(' Dydd  da '), [' Dydd  da ']);
  });

  test('with the names of its placeholders, as old files and new ones write them', () => {
    const name = (equivalent: string): unknown => targetOf(`<x id="0" equiv-text="${equivalent}"/>`);
    for (const written of ['${provider}', '{provider}', '${verbatim(provider)}', '${this.fact.provider}']) {
      assert.deepEqual(name(written), [{index: 0, name: 'provider'}], written);
    }
    for (const written of ['', '{}', '&lt;br/&gt;'.slice(0, 4)]) assert.deepEqual(name(written), [{index: 0}], written);
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
