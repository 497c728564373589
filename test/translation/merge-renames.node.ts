import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {assertSettled, indexed, localeFile, merge, message, messagesOf, rawUnit, unitOf, unitsOf} from './merging.js';

const unit = (id: string, english: string, target?: string, note = `What ${id} is.`): string =>
  [
    `<trans-unit id="${id}">`,
    `  <source>${english}</source>`,
    ...(target === undefined ? [] : [`  <target state="final">${target}</target>`]),
    `  <note from="lit-localize">${note}</note>`,
    '</trans-unit>',
  ].join('\n');

const call = message('call', 'Call');
const callUnit = unit('call', 'Call', 'Ffoniwch');
const none = messagesOf();

describe('a message that has vanished', () => {
  test('moves to the archive as it is', () => {
    const touched = unit('text', 'Text', 'Tecstiwch').replace('<note', '<!-- ? --><note>mine</note>\n  <note');
    const merged = merge(localeFile(callUnit, `<group>\n  ${touched}</group>`), messagesOf(call));
    assert.equal(merged.text, localeFile(callUnit, '<group></group>'));
    assert.equal(merged.archive, localeFile(touched));
    assert.deepEqual(merged.report.archived, ['text']);
    assertSettled(merged, messagesOf(call));
  });

  test('takes along the namespaces that it needs', () => {
    const text = localeFile(unit('a', 'A', 'Â').replace('<trans-unit', '<trans-unit o:x="1"')).replace(
      '<xliff',
      '<xliff xmlns:o="urn:o"',
    );
    const merged = merge(text, none);
    assert.match(merged.archive ?? '', /<xliff [^>]* xmlns:o="urn:o">/);
    const other = text.replace('"urn:o"', '"urn:another"').replace('>A<', '>B<');
    const later = merge(other, none, {archive: merged.archive});
    assert.match(
      rawUnit(later.archive, 'a'),
      /<trans-unit o:x="1" id="a" extradata="csw-archived-2" xmlns:o="urn:another">/,
    );
    unitsOf(later.archive);
  });

  test('is kept beside an earlier one of its id, the newest last', () => {
    const first = merge(localeFile(unit('a', 'A', 'Hen')), none);
    const second = merge(localeFile(unit('a', 'A', 'Newydd')), none, {archive: first.archive});
    const third = merge(localeFile(unit('a', 'A', 'Diweddaraf')), none, {archive: second.archive});
    assert.deepEqual(
      unitsOf(third.archive).map(({target}) => target),
      [['Hen'], ['Newydd'], ['Diweddaraf']],
    );
    assert.match(
      third.archive ?? '',
      /id="a">[^]*id="a" extradata="csw-archived-2"[^]*id="a" extradata="csw-archived-3"/,
    );
  });

  test('goes to the archive that is there, whatever else that holds', () => {
    const archive = localeFile('<!-- kept by hand -->', unit('z', 'Z', 'Zed')).replaceAll('\n', '\r\n');
    const merged = merge(localeFile(unit('a', 'A', 'Â')), none, {archive});
    assert.equal(merged.archive?.replace(unit('a', 'A', 'Â'), '').replace('\r\n\r\n', '\r\n'), archive);
  });
});

describe('a message that comes back', () => {
  const text = localeFile(callUnit, unit('text', 'Text', 'Tecstiwch'));
  const messages = messagesOf(call, message('text', 'Text'));

  test('brings its translation from the archive', () => {
    const gone = merge(text, messagesOf(call));
    const back = merge(gone.text, messages, {archive: gone.archive});
    assert.equal(back.text, text);
    assert.deepEqual(unitsOf(back.archive), []);
    assert.deepEqual(back.report.restored, ['text']);
    assert.deepEqual(back.report.changed, []);
    assertSettled(back, messages);
  });

  test('with other English is a draft', () => {
    const gone = merge(text, messagesOf(call));
    const other = messagesOf(call, message('text', 'Send a text'));
    const back = merge(gone.text, other, {archive: gone.archive});
    assert.equal(unitOf(back.text, 'text').state, 'needs-review-translation');
    assert.deepEqual(unitOf(back.text, 'text').previous?.source, ['Text']);
    assert.deepEqual(back.report.changed, ['text']);
    assertSettled(back, other);
  });

  test('brings the newest of several, without what told them apart', () => {
    let archive: string | undefined;
    for (const target of ['Hen', 'Newydd']) ({archive} = merge(localeFile(unit('a', 'A', target)), none, {archive}));
    const back = merge(localeFile(), messagesOf(message('a', 'A')), {archive});
    assert.equal(rawUnit(back.text, 'a'), unit('a', 'A', 'Newydd'));
    assert.deepEqual(
      unitsOf(back.archive).map(({target}) => target),
      [['Hen']],
    );
  });
});

describe('a message with a new id', () => {
  test('keeps everything, where one vanished and one appeared with the same English', () => {
    const merged = merge(
      localeFile(callUnit, unit('old', 'Text', 'Tecstiwch', 'Any note.')),
      messagesOf(call, message('new', 'Text')),
    );
    assert.equal(merged.text, localeFile(callUnit, unit('new', 'Text', 'Tecstiwch')));
    assert.equal(merged.archive, undefined);
    assert.deepEqual(merged.report.renamed, ['new']);
    assertSettled(merged, messagesOf(call, message('new', 'Text')));
  });

  test('is found in the archive, too', () => {
    const {text, archive} = merge(localeFile(unit('old', 'Text', 'Tecstiwch')), none);
    const merged = merge(text, messagesOf(message('new', 'Text')), {archive});
    assert.equal(rawUnit(merged.text, 'new'), unit('new', 'Text', 'Tecstiwch'));
    assert.deepEqual(unitsOf(merged.archive), []);
  });

  test('is found by its note, where several say the same', () => {
    const text = localeFile(
      unit('b.old', 'Copy', 'Copïo B', 'Button B.'),
      unit('a.old', 'Copy', 'Copïo A', 'Button A.'),
    );
    const messages = messagesOf(message('a.new', 'Copy', 'Button A.'), message('b.new', 'Copy', 'Button B.'));
    const merged = merge(text, messages);
    assert.deepEqual(unitOf(merged.text, 'a.new').target, ['Copïo A']);
    assert.deepEqual(unitOf(merged.text, 'b.new').target, ['Copïo B']);
    assert.deepEqual(merged.report.remarks, []);
  });

  test('is not guessed, and somebody is asked', () => {
    const text = localeFile(unit('a.old', 'Copy', 'Copïo A'), unit('b.old', 'Copy', 'Copïo B'));
    const messages = messagesOf(message('a.new', 'Copy'), message('b.new', 'Copy'));
    const merged = merge(text, messages);
    assert.deepEqual(merged.report.archived, ['a.old', 'b.old']);
    assert.deepEqual(merged.report.added, ['a.new', 'b.new']);
    assert.match(merged.report.remarks.join(), /"a\.old", "b\.old" and "a\.new", "b\.new"[^]*--rename a\.old=a\.new/);
    const answered = merge(merged.text, messages, {
      archive: merged.archive,
      renames: {'a.old': 'b.new', 'b.old': 'a.new'},
    });
    assert.deepEqual(unitOf(answered.text, 'a.new').target, ['Copïo B']);
    assert.deepEqual(unitOf(answered.text, 'b.new').target, ['Copïo A']);
    assert.deepEqual(answered.report.remarks, []);
    assertSettled(answered, messages);
  });

  test('is what somebody says, with other English too', () => {
    const messages = messagesOf(call, message('new', 'Send a text'));
    const merged = merge(localeFile(callUnit, unit('old', 'Text', 'Tecstiwch')), messages, {renames: {old: 'new'}});
    assert.deepEqual(merged.report.renamed, ['new']);
    assert.deepEqual(merged.report.changed, ['new']);
    assert.equal(unitOf(merged.text, 'new').state, 'needs-review-translation');
    assertSettled(merged, messages);
  });

  test('stands where the new id stood, if that came in before somebody said so', () => {
    const messages = messagesOf(call, message('a.new', 'Send a text'));
    const before = merge(localeFile(callUnit, unit('old', 'Text', 'Tecstiwch')), messages);
    const noted = before.text.replace(/<note(.*What a\.new)/, '<note>mine</note><note$1');
    const merged = merge(noted, messages, {archive: before.archive, renames: {old: 'a.new'}});
    assert.deepEqual(unitOf(merged.text, 'a.new').previous?.target, ['Tecstiwch']);
    assert.deepEqual(
      unitsOf(merged.text).map(({id}) => id),
      ['call', 'a.new'],
    );
    assert.match(merged.archive ?? '', /<note>mine<\/note>/, 'what somebody wrote into the new unit is lost');
    assertSettled(merged, messages);
  });

  test('takes no translation away from a message that has one', () => {
    const text = localeFile(callUnit, unit('old', 'Text', 'Tecstiwch'));
    const merged = merge(text, messagesOf(call), {renames: {old: 'call'}});
    assert.equal(merged.text, localeFile(callUnit));
    assert.match(merged.archive ?? '', /Tecstiwch/);
    assert.match(merged.report.remarks.join(), /"call" is translated already/);
  });
});

describe('a message that is split by how languages count', () => {
  const found = `<trans-unit id="found">
  <source><x id="0" equiv-text="{shown}"/> of <x id="1" equiv-text="{all}"/> places</source>
  <target state="final"><x id="0" equiv-text="{shown}"/> o <x id="1" equiv-text="{all}"/> lle</target>
</trans-unit>`;
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) =>
    message(`found.${form}`, `{shown} of {all} ${form === 'one' ? 'place' : 'places'}`, ''),
  );

  test('gives its translation to the general form, from the file or the archive', () => {
    const archived = merge(localeFile(found), none);
    for (const [text, archive] of [[localeFile(found)], [archived.text, archived.archive]] as const) {
      const merged = merge(text, messagesOf(...forms), {archive});
      for (const {id} of forms) {
        const {target, state} = unitOf(merged.text, id);
        assert.deepEqual(indexed(target), id === 'found.other' ? [0, ' o ', 1, ' lle'] : undefined, id);
        assert.equal(state, id === 'found.other' ? 'final' : undefined);
      }
      assert.deepEqual(merged.report.remarks, []);
      assertSettled(merged, messagesOf(...forms));
    }
  });
});
