import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {editUnit, type UnitChange} from '../../src/translation/edit-xliff.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Unit} from '../../src/translation/types.js';

/** A file as tools leave them: each has put in something of its own. */
const file = (unit: string, lineEnd = '\n'): string =>
  [
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- <target>not one</target> -->',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:okp="okapi-framework:xliff-extensions">',
    '<file target-language="cy" source-language="en" original="lit-localize-inputs" datatype="plaintext" okp:x=\'a > b\'>',
    '<header><tool tool-id="okapi" tool-name="Okapi"/></header>',
    '<body>',
    '<group id="g">',
    unit,
    '</group>',
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join(lineEnd);

const unitOf = (text: string, id: string): Unit => {
  const {file: read, findings} = readXliff(text);
  const unit = read?.units.find((one) => one.id === id);
  assert.ok(unit, JSON.stringify(findings));
  return unit;
};

const edit = (text: string, change: UnitChange, id = 'run-by'): string => editUnit(text, unitOf(text, id), change);

const source = '<source>Run by <x id="0" equiv-text="{provider}" ctype=\'x-name\'/>.</source>';

/** Every case: a unit before, what is changed, and the unit after. The file around it stays in any case. */
const cases: readonly (readonly [what: string, before: string, change: UnitChange, after: string])[] = [
  [
    'the words of a target, whatever stands around them',
    `<trans-unit id="run-by" okp:y="1">\n  ${source}\n  <target state='final' xml:lang="cy">Old</target>\n  <!-- why -->\n  <note>Mine</note>\n</trans-unit>`,
    {target: ['Gan ', {index: 0}, '.']},
    `<trans-unit id="run-by" okp:y="1">\n  ${source}\n  <target state='final' xml:lang="cy">Gan <x id="0" equiv-text="{provider}" ctype='x-name'/>.</target>\n  <!-- why -->\n  <note>Mine</note>\n</trans-unit>`,
  ],
  [
    'its state alone, in its place and its quotes',
    `<trans-unit id="run-by">${source}<target state='final' xml:lang="cy"><mrk mtype="seg" mid="0">A</mrk></target></trans-unit>`,
    {state: 'needs-review-translation'},
    `<trans-unit id="run-by">${source}<target state='needs-review-translation' xml:lang="cy"><mrk mtype="seg" mid="0">A</mrk></target></trans-unit>`,
  ],
  [
    'a state that was not there',
    `<trans-unit id="run-by">${source}<target >A</target></trans-unit>`,
    {state: 'final'},
    `<trans-unit id="run-by">${source}<target state="final" >A</target></trans-unit>`,
  ],
  [
    'an approval, which a draft has not',
    `<trans-unit id="run-by" approved="yes" xml:space="preserve">${source}<target state="final">A</target></trans-unit>`,
    {state: 'needs-review-translation'},
    `<trans-unit id="run-by" xml:space="preserve">${source}<target state="needs-review-translation">A</target></trans-unit>`,
  ],
  [
    'an approval that somebody takes back',
    `<trans-unit approved = 'yes' id="run-by">${source}<target>A</target></trans-unit>`,
    {approved: false},
    `<trans-unit id="run-by">${source}<target>A</target></trans-unit>`,
  ],
  [
    'an approval that somebody gives, in place of a refusal',
    `<trans-unit approved='no' id="run-by">${source}<target>A</target></trans-unit>`,
    {approved: true, state: 'final'},
    `<trans-unit approved='yes' id="run-by">${source}<target state="final">A</target></trans-unit>`,
  ],
  [
    'nothing about an approval that a reviewed state agrees with',
    `<trans-unit approved="yes" id="run-by">${source}<target state="final">A</target></trans-unit>`,
    {state: 'signed-off'},
    `<trans-unit approved="yes" id="run-by">${source}<target state="signed-off">A</target></trans-unit>`,
  ],
  [
    'a target that is empty',
    `<trans-unit id="run-by">\n\t${source}\n\t<target state="new" />\n</trans-unit>`,
    {target: ['A & B < C > D "E" \'F\'']},
    `<trans-unit id="run-by">\n\t${source}\n\t<target state="new">A &amp; B &lt; C &gt; D "E" 'F'</target>\n</trans-unit>`,
  ],
  [
    'a target in CDATA',
    `<trans-unit id="run-by">${source}<target><![CDATA[a </target> b]]> c</target></trans-unit>`,
    {target: ['d']},
    `<trans-unit id="run-by">${source}<target>d</target></trans-unit>`,
  ],
  [
    'a target that is missing, after the source as a tool has cut it up',
    `<trans-unit id="run-by">\n\t\t${source}\n\t\t<seg-source><mrk mtype="seg" mid="0">Run by</mrk></seg-source>\n\t\t<note>n</note>\n</trans-unit>`,
    {target: [{index: 0}, '!'], state: 'needs-review-translation'},
    `<trans-unit id="run-by">\n\t\t${source}\n\t\t<seg-source><mrk mtype="seg" mid="0">Run by</mrk></seg-source>\n\t\t<target state="needs-review-translation"><x id="0" equiv-text="{provider}" ctype='x-name'/>!</target>\n\t\t<note>n</note>\n</trans-unit>`,
  ],
  [
    'a target that is missing, on one line with the rest',
    `<trans-unit id="run-by">${source}</trans-unit>`,
    {target: ['A']},
    `<trans-unit id="run-by">${source}<target>A</target></trans-unit>`,
  ],
  [
    'not the target of another version that the unit keeps',
    `<trans-unit id="run-by">${source}<alt-trans><source>Old</source><target state="final">Hen</target></alt-trans></trans-unit>`,
    {target: ['Newydd']},
    `<trans-unit id="run-by">${source}<target>Newydd</target><alt-trans><source>Old</source><target state="final">Hen</target></alt-trans></trans-unit>`,
  ],
  [
    'a target to nothing',
    `<trans-unit id="run-by">${source}<target state="final">A</target></trans-unit>`,
    {target: [], state: 'needs-translation'},
    `<trans-unit id="run-by">${source}<target state="needs-translation"></target></trans-unit>`,
  ],
  [
    'markup that no message has, though the words stay',
    `<trans-unit id="run-by">${source}<target><g id="1">A</g></target></trans-unit>`,
    {target: ['A']},
    `<trans-unit id="run-by">${source}<target>A</target></trans-unit>`,
  ],
  [
    'nothing, where the words are those that stand there',
    `<trans-unit id="run-by">${source}<target><mrk mtype="seg">A </mrk><![CDATA[b]]></target></trans-unit>`,
    {target: ['A b']},
    `<trans-unit id="run-by">${source}<target><mrk mtype="seg">A </mrk><![CDATA[b]]></target></trans-unit>`,
  ],
  [
    'nothing, where there is no target to have a state',
    `<trans-unit id="run-by">${source}</trans-unit>`,
    {state: 'needs-translation'},
    `<trans-unit id="run-by">${source}</trans-unit>`,
  ],
];

describe('an edit changes', () => {
  for (const [what, before, change, after] of cases) {
    test(what, () => {
      for (const lineEnd of ['\n', '\r\n']) {
        const lines = (unit: string): string => file(unit.replaceAll('\n', lineEnd), lineEnd);
        assert.equal(edit(lines(before), change), lines(after));
      }
    });
  }
});

describe('what an edit writes', () => {
  const plain = file(`<trans-unit id="run-by">${source}<target>A</target></trans-unit>`);

  test('is read back as it was meant', () => {
    for (const target of [['&amp; <x id="0"/> ]]> é\u{1F600}'], [' a '], ['{provider}', {index: 0}], ['a\tb']]) {
      const unit = unitOf(edit(plain, {target}), 'run-by');
      assert.deepEqual(
        unit.target?.map((part) => (typeof part === 'string' ? part : {index: part.index})),
        target,
      );
      assert.deepEqual(unit.foreignMarkup, []);
    }
  });

  test('is the placeholder by its name, where the source has lost it', () => {
    const damaged = file('<trans-unit id="run-by"><source>Run by.</source></trans-unit>');
    assert.match(edit(damaged, {target: [{index: 0, name: 'provider'}]}), /<x id="0" equiv-text="\{provider\}"\/>/);
  });

  test('has no line break, which would count as a space', () => {
    assert.match(edit(plain, {target: ['one\r\n  two']}), /<target>one two<\/target>/);
  });

  test('has no character that would make the file unreadable: that is refused by its name', () => {
    assert.throws(() => edit(plain, {target: ['a\u0001']}), /U\+0001/);
    assert.throws(() => edit(plain, {target: ['a\uD800']}), /U\+D800/i);
  });
});
