import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {describeMerge, mergeMessages} from '../../src/translation/merge-messages.js';
import {messageStatus} from '../../src/translation/message-status.js';
import {newLocaleFile} from '../../src/translation/new-locale-file.js';
import {assertSettled, indexed, localeFile, merge, message, messagesOf, rawUnit, unitOf, unitsOf} from './merging.js';

const call = message('call', 'Call');
const runBy = message('run-by', 'Run by {provider}.');

const callUnit = `<trans-unit id="call">
  <source>Call</source>
  <target state="final">Ffoniwch</target>
  <note from="lit-localize">What call is.</note>
</trans-unit>`;

const runByUnit = `<trans-unit id="run-by">
  <source>Run by <x id="0" equiv-text="{provider}"/>.</source>
  <target state="final">Gan <x id="0" equiv-text="{provider}"/>.</target>
  <note from="lit-localize">What run-by is.</note>
</trans-unit>`;

const both = messagesOf(call, runBy);

describe('a merge', () => {
  test('leaves a file alone that is up to date', () => {
    const text = localeFile(callUnit, runByUnit);
    const merged = merge(text, both);
    assert.equal(merged.text, text);
    assert.equal(merged.archive, undefined);
    assert.deepEqual(describeMerge('locales/cy.xlf', merged.report), []);
  });

  test('keeps all that translators and their tools wrote', () => {
    const touched = callUnit
      .replace('<trans-unit id="call">', '<trans-unit xml:space="preserve" approved="yes" id=\'call\' resname="r">')
      .replace(
        '<note',
        '<!-- hm --><note>mine</note><alt-trans match-quality="80%"><target>Galw</target></alt-trans>\n\n<note',
      )
      .replace('Ffoniwch', '<mrk mtype="seg" mid="1">Ffon</mrk><![CDATA[iwch]]>');
    const text = localeFile('<group restype="x-tab">', runByUnit, '</group>', '<?mark here?>', touched).replaceAll(
      '\n',
      '\r\n',
    );
    assert.equal(merge(text, both).text, text);
  });

  test('puts in a new message after the one before it, set out as that one is', () => {
    const between = message('copy', 'Copy & <paste> "{what}"', 'A "note" & more.');
    const indented = callUnit.replaceAll('\n', '\n    ').replace('</trans-unit>', '    </trans-unit>');
    const text = localeFile(`    ${indented}`, runByUnit).replaceAll('\n', '\r\n');
    const merged = merge(text, messagesOf(call, runBy, between));
    const written = [
      '\r\n    <trans-unit id="copy">',
      '      <source>Copy &amp; &lt;paste&gt; "<x id="0" equiv-text="{what}"/>"</source>',
      '      <note from="lit-localize">A "note" &amp; more.</note>',
      '        </trans-unit>',
    ].join('\r\n');
    const place = text.indexOf('</trans-unit>') + '</trans-unit>'.length;
    assert.equal(merged.text, text.slice(0, place) + written + text.slice(place));
    assert.deepEqual(merged.report.added, ['copy']);
    assertSettled(merged, messagesOf(call, runBy, between));
  });

  test('puts in a new message at the end, where the one before it is not there', () => {
    const first = message('about', 'About');
    const merged = merge(localeFile(callUnit, runByUnit, '<!-- the end -->'), messagesOf(call, runBy, first));
    assert.deepEqual(
      unitsOf(merged.text).map(({id}) => id),
      ['call', 'run-by', 'about'],
    );
    assert.match(merged.text, /<!-- the end -->\n<trans-unit id="about">/);
  });

  test('puts in several new messages in their order', () => {
    const ids = ['call', 'call.a', 'call.b', 'run-by', 'say', 'tell'];
    const messages = messagesOf(...ids.map((id) => message(id, id === 'call' ? 'Call' : id)));
    const merged = merge(localeFile(callUnit), messages);
    assert.deepEqual(
      unitsOf(merged.text).map(({id}) => id),
      ids,
    );
  });

  test('makes an empty file one of its language, with every message', () => {
    for (const empty of ['', '\uFEFF', '\n ']) {
      const merged = merge(empty, both);
      assert.equal(merged.text, newLocaleFile('cy', both.values()));
      assertSettled(merged, both);
    }
  });

  test('fills a file that has no unit, no body, or an empty one', () => {
    const whole = localeFile();
    const files = [
      whole,
      whole.replace('<body>\n</body>', '<body></body>'),
      whole.replace('<body>\n</body>', '<body/>'),
      whole.replace('<body>\n</body>\n', ''),
      whole.replace('<body>\n</body>', '<header/>'),
      whole.replace(/>\n<body>\n<\/body>\n<\/file>/, '/>'),
    ];
    for (const text of files) {
      const merged = merge(text, both);
      assert.deepEqual(
        unitsOf(merged.text).map(({id}) => id),
        ['call', 'run-by'],
        text,
      );
      assertSettled(merged, both);
    }
  });

  test('brings our note up to date, and leaves those of others', () => {
    const text = localeFile(
      callUnit
        .replace('What call is.', 'Old &amp; gone.')
        .replace('<note', '<note from="ann">Old &amp; gone.</note><note'),
      runByUnit.replace(/\n.*<note.*/, ''),
    );
    const merged = merge(text, both);
    assert.equal(
      merged.text,
      localeFile(callUnit.replace('<note', '<note from="ann">Old &amp; gone.</note><note'), runByUnit),
    );
    assert.deepEqual(merged.report.refreshed, ['call', 'run-by']);
  });

  test('takes a note that a tool has set out anew for the same', () => {
    const text = localeFile(callUnit.replace('What call is.', '\n    What\n    call is.\n  '), runByUnit);
    assert.equal(merge(text, both).text, text);
  });

  test('calls placeholders by their plain names, in source and target', () => {
    const old = runByUnit.replaceAll('"{provider}"', '"${verbatim(this.provider)}"');
    assert.equal(merge(localeFile(callUnit, old), both).text, localeFile(callUnit, runByUnit));
    const none = runByUnit.replaceAll(' equiv-text="{provider}"', '');
    assert.equal(merge(localeFile(callUnit, none), both).text, localeFile(callUnit, runByUnit));
    const renamed = runByUnit.replaceAll('provider', 'organisation');
    assert.equal(merge(localeFile(callUnit, renamed), both).text, localeFile(callUnit, runByUnit));
  });

  test('leaves what another tool calls a placeholder', () => {
    const text = localeFile(callUnit, runByUnit.replaceAll('"{provider}"', '"provider" ctype="x-y"'));
    assert.equal(merge(text, both).text, text);
  });

  test('mends no placeholder that has been damaged: the gate has to see it', () => {
    const swapped = runByUnit.replace(/(<target.*)\{provider\}/, '$1{keyword}');
    assert.equal(merge(localeFile(callUnit, swapped), both).text, localeFile(callUnit, swapped));
  });

  test('says in a line what it has done', () => {
    const messages = messagesOf(message('call', 'Call us'), message('a', 'A'), message('b', 'B'));
    const {report} = merge(localeFile(callUnit, runByUnit), messages);
    assert.deepEqual(describeMerge('locales/cy.xlf', report), ['locales/cy.xlf: 2 new, 1 changed, 1 archived']);
  });
});

describe('changed English', () => {
  const changed = messagesOf(call, message('run-by', 'Answered by {provider}.'));

  test('keeps the translation as a draft, and as it was', () => {
    const text = localeFile(callUnit, runByUnit.replace('<trans-unit', '<trans-unit approved="yes"'));
    const merged = merge(text, changed);
    const expected = `<trans-unit id="run-by">
  <source>Answered by <x id="0" equiv-text="{provider}"/>.</source>
  <target state="needs-review-translation">Gan <x id="0" equiv-text="{provider}"/>.</target>
  <note from="lit-localize">What run-by is.</note>
  <alt-trans alttranstype="previous-version" origin="csw">
    <source>Run by <x id="0" equiv-text="{provider}"/>.</source>
    <target state="final">Gan <x id="0" equiv-text="{provider}"/>.</target>
  </alt-trans>
</trans-unit>`;
    assert.equal(merged.text, localeFile(callUnit, expected));
    assert.deepEqual(merged.report.changed, ['run-by']);
    assert.equal(messageStatus(unitOf(merged.text, 'run-by')), 'draft');
    assertSettled(merged, changed);
  });

  test('keeps each version, the newest first', () => {
    const first = merge(localeFile(callUnit, runByUnit), changed);
    const edited = first.text.replace('review-translation">Gan', 'review-translation">Atebir gan');
    const later = messagesOf(call, message('run-by', '{provider} answers.'));
    const merged = merge(edited, later);
    const {previous} = unitOf(merged.text, 'run-by');
    assert.deepEqual(indexed(previous?.target), ['Atebir gan ', 0, '.']);
    assert.deepEqual(indexed(previous?.source), ['Answered by ', 0, '.']);
    assert.match(merged.text, /Atebir gan[^]*<alt-trans[^]*Atebir gan[^]*<alt-trans[^]*<target state="final">Gan/);
    assertSettled(merged, later);
  });

  test('takes away a translation that the gate would refuse, but keeps it as it was', () => {
    const without = messagesOf(call, message('run-by', 'Run by volunteers.'));
    const merged = merge(localeFile(callUnit, runByUnit), without);
    const unit = unitOf(merged.text, 'run-by');
    assert.equal(unit.target, undefined);
    assert.deepEqual(indexed(unit.previous?.target), ['Gan ', 0, '.']);
    assertSettled(merged, without);
  });

  test('takes away a translation with a number that the new English has no longer', () => {
    const numbered = callUnit.replace('Call', 'Call 999').replace('Ffoniwch', 'Ffoniwch 999');
    const merged = merge(localeFile(numbered, runByUnit), both);
    assert.equal(unitOf(merged.text, 'call').target, undefined);
    assert.deepEqual(unitOf(merged.text, 'call').previous?.target, ['Ffoniwch 999']);
  });

  test('follows a placeholder by its name, whose number has changed with the order of the words', () => {
    const hours = `<trans-unit id="hours">
  <source><x id="0" equiv-text="{opens}"/> to <x id="1" equiv-text="{closes}"/></source>
  <target state="final">o <x id="0" equiv-text="{opens}"/> tan <x id="1" ctype="x-c"/></target>
</trans-unit>`;
    const today = message('hours', 'Until {closes}, from {opens}', '');
    const merged = merge(localeFile(hours), messagesOf(today));
    const {target} = unitOf(merged.text, 'hours');
    assert.deepEqual(indexed(target), ['o ', 1, ' tan ', 0]);
    assert.match(merged.text, /tan <x id="0" ctype="x-c" equiv-text="\{closes\}"\/>/);
    assertSettled(merged, messagesOf(today));
  });

  test('sees that two placeholders have changed places, though no word has', () => {
    const places = message('places', '{shown} of {all}', '');
    const {text} = merge('', messagesOf(places));
    const translated = text.replace(
      '</source>',
      '</source>\n  <target state="final"><x id="0" equiv-text="{shown}"/> o <x id="1" equiv-text="{all}"/></target>',
    );
    const merged = merge(translated, messagesOf(message('places', '{all} of {shown}', '')));
    const unit = unitOf(merged.text, 'places');
    assert.deepEqual(indexed(unit.target), [1, ' o ', 0]);
    assert.equal(messageStatus(unit), 'draft');
  });

  test('does not guess which placeholder is which', () => {
    const hours = localeFile(
      '<trans-unit id="hours"><source><x id="0"/> to <x id="1"/></source><target state="final"><x id="0"/>–<x id="1"/></target></trans-unit>',
    );
    const merged = merge(hours, messagesOf(message('hours', 'Until {closes}, from {opens}', '')));
    assert.equal(unitOf(merged.text, 'hours').target, undefined);
    assert.deepEqual(indexed(unitOf(merged.text, 'hours').previous?.target), [0, '–', 1]);
  });

  test('does away with a tool’s cut of the old English into sentences, but keeps it with the old version', () => {
    const cut = runByUnit.replace(
      '<target',
      '<seg-source><mrk mtype="seg" mid="0">Run by</mrk></seg-source>\n  <target',
    );
    const merged = merge(localeFile(callUnit, cut), changed);
    const raw = rawUnit(merged.text, 'run-by');
    assert.ok(raw.indexOf('<seg-source>') > raw.indexOf('<alt-trans'), raw);
    assertSettled(merged, changed);
  });

  test('leaves what was not translated untranslated', () => {
    for (const target of ['', '\n  <target state="new"/>', '\n  <target state="new"></target>']) {
      const merged = merge(localeFile(callUnit, runByUnit.replace(/\n.*<target.*/, target)), changed);
      assert.equal(messageStatus(unitOf(merged.text, 'run-by')), 'untranslated');
      assert.doesNotMatch(merged.text, /alt-trans/);
    }
    const english = runByUnit.replace('"final">Gan', '"needs-translation">Gan');
    assert.equal(messageStatus(unitOf(merge(localeFile(callUnit, english), changed).text, 'run-by')), 'untranslated');
  });

  test('approves nothing by what stood in an empty unit', () => {
    const empty = '<trans-unit id="call" approved="yes"><source>Old</source></trans-unit>';
    assert.equal(unitOf(merge(localeFile(empty), both).text, 'call').approved, false);
  });

  test('stands before what other tools have in a namespace of their own', () => {
    const text = localeFile(callUnit, runByUnit.replace('</trans-unit>', '  <o:x/>\n</trans-unit>')).replace(
      '<xliff',
      '<xliff xmlns:o="urn:o"',
    );
    assert.match(merge(text, changed).text, /<\/alt-trans>\n {2}<o:x\/>\n<\/trans-unit>/);
  });
});

describe('nothing is merged', () => {
  const refused = (text: string, archive?: string): {codes: string[]; inArchive: boolean} => {
    const result = mergeMessages(text, both, {locale: 'cy', archive});
    assert.ok('findings' in result);
    return {codes: result.findings.map(({code}) => code), inArchive: result.inArchive};
  };

  test('into a file that is not well-formed', () => {
    assert.deepEqual(refused(localeFile('A & B')), {codes: ['malformed'], inArchive: false});
  });

  test('beside an archive that is not well-formed', () => {
    assert.deepEqual(refused(localeFile(callUnit), '<xliff'), {codes: ['malformed'], inArchive: true});
  });

  test('into a file with units that are not read', () => {
    const foreign =
      '<n:trans-unit xmlns:n="urn:oasis:names:tc:xliff:document:1.1" id="1"><n:source>a</n:source></n:trans-unit>';
    assert.deepEqual(refused(localeFile(callUnit, foreign)), {codes: ['foreign-unit'], inArchive: false});
  });

  test('into a unit that has no source', () => {
    assert.deepEqual(refused(localeFile('<trans-unit id="call"/>')), {codes: ['no-source'], inArchive: false});
  });

  test('into a file that has come from PO', () => {
    const po = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"><file original="cy.po" source-language="en" datatype="po"><body>
<trans-unit id="3"><source>Call</source><target state="needs-translation">Ffoniwch</target>
<context-group name="po-reference" purpose="location"><context context-type="sourcefile">call</context></context-group></trans-unit></body></file></xliff>`;
    assert.deepEqual(refused(po), {codes: ['from-po'], inArchive: false});
  });
});
