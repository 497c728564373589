import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fillLocale} from '../../src/translation/fill-locale.js';
import {newLocaleFile} from '../../src/translation/new-locale-file.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import {indexed, message, unitOf, unitsOf} from './merging.js';

const messages = [message('call', 'Call & <wait>', 'A "note" & more.'), message('hours', '{opens} to {closes}.', '')];

describe('a new locale file', () => {
  test('has every message in order, with its note and without a target', () => {
    const units = unitsOf(newLocaleFile('pa-Arab', messages));
    assert.deepEqual(
      units.map(({id}) => id),
      ['call', 'hours'],
    );
    assert.deepEqual(
      units.map(({source}) => source),
      messages.map(({parts}) => parts),
    );
    assert.deepEqual(
      units.map(({notes}) => notes.map(({from, text}) => [from, text])),
      [[['lit-localize', 'A "note" & more.']], []],
    );
    assert.ok(units.every(({target}) => target === undefined));
  });

  test('is of its language, from English', () => {
    const {file} = readXliff(newLocaleFile('pa-Arab', messages));
    assert.equal(file?.targetLanguage, 'pa-Arab');
    assert.equal(file.sourceLanguage, 'en');
  });

  test('says no language as a template, rather than a wrong one', () => {
    assert.doesNotMatch(newLocaleFile(undefined, messages), /target-language/);
  });
});

describe('translations brought into a file', () => {
  const empty = newLocaleFile('cy', messages);

  test('stand there with their placeholders and the state that they are given', () => {
    const {text, findings} = fillLocale(
      empty,
      {call: 'Ffoniwch & <aros>', hours: 'Tan {closes}, o {opens}'},
      'translated',
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(unitOf(text, 'call').target, ['Ffoniwch & <aros>']);
    assert.deepEqual(indexed(unitOf(text, 'hours').target), ['Tan ', 1, ', o ', 0]);
    assert.match(text, /\n {2}<target state="translated">Tan <x id="1" equiv-text="\{closes\}"\/>, o <x id="0"/);
    assert.ok(unitsOf(text).every(({state}) => state === 'translated'));
  });

  test('replace those that were there, and leave the rest as it was', () => {
    const first = fillLocale(empty, {call: 'Galw'}, 'final');
    const second = fillLocale(first.text, {call: 'Ffoniwch'}, 'needs-review-translation');
    assert.equal(
      second.text,
      first.text.replace('<target state="final">Galw', '<target state="needs-review-translation">Ffoniwch'),
    );
  });

  test('stay out where they do not fit, each with its reason and its line', () => {
    const {text, findings} = fillLocale(empty, {hours: 'Tan {close}', gone: 'Wedi mynd', call: 'Ffoniwch'}, 'final');
    assert.deepEqual(
      findings.map(({id, code, line}) => [id, code, line]),
      [
        ['hours', 'placeholders-changed', 9],
        ['hours', 'placeholders-changed', 9],
        ['gone', 'unknown-id', 3],
      ],
    );
    assert.equal(unitOf(text, 'hours').target, undefined);
    assert.deepEqual(unitOf(text, 'call').target, ['Ffoniwch']);
  });

  test('do not touch a file that cannot be read', () => {
    const {text, findings} = fillLocale('<xliff', {call: 'Ffoniwch'}, 'final');
    assert.equal(text, '<xliff');
    assert.equal(findings[0]?.code, 'malformed');
  });
});
