import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {LocaleData} from '../../src/language/messages.js';
import {compileLocale} from '../../src/translation/compile-locale.js';
import type {DraftPolicy, SourceMessage} from '../../src/translation/types.js';
import {greeting, hours, messages, read, unit, xliff} from './xliff.js';

const compile = (units: string, policy: DraftPolicy = 'notice', all = messages, locale = 'cy'): LocaleData =>
  compileLocale(read(xliff(units)), locale, 'ltr', all, policy);

const hoursEnglish = {en: [0, ', ', 1, ' to ', 2, '.']};

describe('what a browser gets of a locale', () => {
  test('is its tag, its direction, its messages and which of them are drafts', () => {
    assert.deepEqual(compile(`${greeting('Dydd da')}${hours('<x id="0"/>: <x id="1"/>–<x id="2"/>', 'final')}`), {
      locale: 'cy',
      dir: 'ltr',
      messages: {greeting: 'Dydd da', hours: [0, ': ', 1, '–', 2]},
      drafts: ['greeting'],
    });
    assert.equal(compileLocale(read(xliff('')), 'ur', 'rtl', messages, 'notice').dir, 'rtl');
  });

  test('text alone is a string, without the marks of tools', () => {
    const {messages: compiled} = compile(greeting('<mrk mtype="seg">Dydd</mrk><!-- note --> <![CDATA[da]]>'));
    assert.equal(compiled.greeting, 'Dydd da');
  });

  test('text with placeholders is its parts and the indexes of its values, in the order of the translation', () => {
    const of = (target: string): unknown => compile(hours(target)).messages.hours;
    assert.deepEqual(of('Rhwng <x id="1"/> a <x id="2"/>: <x id="0"/>'), ['Rhwng ', 1, ' a ', 2, ': ', 0]);
    assert.deepEqual(of('<x id="2"/><x id="0"/> <x id="1"/>'), [2, 0, ' ', 1]);
    assert.deepEqual(of('<x id="0"/>'), [0]);
  });

  test('text stays as it reads: nothing is escaped twice', () => {
    assert.equal(compile(greeting('Da &amp; &quot;da&quot; &amp;amp;')).messages.greeting, 'Da & "da" &amp;');
  });

  test('is the same once it has been JSON', () => {
    const data = compile(`${greeting('Dydd "da" 😀')}\n${hours('<x id="1"/> <x id="2"/> <x id="0"/>')}`);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });
});

describe('a message without a usable translation is there in English, and no draft', () => {
  for (const [what, units] of Object.entries({
    'not in the file': '',
    'without a target': greeting(),
    'with an empty target': greeting('', 'final'),
    'that says that it is new': greeting('Dydd da', 'new'),
    'that needs a translation': greeting('Dydd da', 'needs-translation'),
  })) {
    test(what, () => {
      assert.deepEqual(compile(units), {
        locale: 'cy',
        dir: 'ltr',
        messages: {greeting: {en: 'Good day'}, hours: hoursEnglish},
        drafts: [],
      });
    });
  }

  test('and what the code has not is not there', () => {
    assert.deepEqual(Object.keys(compile(unit('lost', 'x', 'y')).messages), ['greeting', 'hours']);
  });
});

describe('drafts', () => {
  const draft = `${greeting('Dydd da')}${hours('<x id="0"/> <x id="1"/> <x id="2"/>')}`;

  test('are shown, and named', () => {
    for (const policy of ['notice', 'hide'] as const) {
      assert.deepEqual(compile(draft, policy).drafts, ['greeting', 'hours']);
      assert.equal(compile(draft, policy).messages.greeting, 'Dydd da');
    }
  });

  test('that could hurt somebody stay English where that is the policy, until they are reviewed', () => {
    const {messages: compiled, drafts} = compile(draft, 'english');
    assert.deepEqual(compiled, {greeting: 'Dydd da', hours: hoursEnglish});
    assert.deepEqual(drafts, ['greeting']);
    const reviewed = compile(hours('<x id="0"/> <x id="1"/> <x id="2"/>', 'signed-off'), 'english');
    assert.deepEqual(reviewed.messages.hours, [0, ' ', 1, ' ', 2]);
  });
});

describe('plural forms', () => {
  const english = (id: string, ...parts: SourceMessage['parts']): [string, SourceMessage] => [
    id,
    {id, parts, note: ''},
  ];
  const all = new Map([
    english('found.few', {index: 0}, ' places.'),
    english('found.one', 'One place.'),
    english('found.other', {index: 0}, ' places.'),
  ]);
  const other = unit('found.other', '<x id="0"/> places.', '<x id="0"/> ठाउँ।');

  test('that the language has not say what "other" says, as a draft where that is one', () => {
    const few = unit('found.few', '<x id="0"/> places.', '<x id="0"/> nothing', 'final');
    const {messages: compiled, drafts} = compile(`${few}${other}`, 'notice', all, 'ne');
    assert.deepEqual(compiled['found.few'], [0, ' ठाउँ।']);
    assert.deepEqual(drafts, ['found.few', 'found.other']);
  });

  test('are English where "other" is, or has other placeholders', () => {
    const {messages: without} = compile('', 'notice', all, 'ne');
    assert.deepEqual(without['found.few'], {en: [0, ' places.']});
    // Japanese has "other" alone.
    assert.deepEqual(compile(other, 'notice', all, 'ja').messages['found.one'], {en: 'One place.'});
  });

  test('that the language has are its own', () => {
    const {messages: compiled} = compile(other, 'notice', all, 'pl');
    assert.deepEqual(compiled['found.few'], {en: [0, ' places.']});
  });
});
