import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {partsToText, textToParts} from '../../src/translation/edit-xliff.js';
import type {MessagePart} from '../../src/translation/types.js';

const opens = {index: 0, name: 'opens'};
const closes = {index: 1, name: 'closes'};
const message = {id: 'hours', parts: [opens, ' to ', closes, '.']};

const bare = {id: 'call', parts: ['Call']};

describe('a message as people edit it', () => {
  test('names its placeholders', () => {
    assert.equal(partsToText(message.parts, message), '{opens} to {closes}.');
  });

  test('has the names of today, whatever a file calls them', () => {
    assert.equal(partsToText([{index: 1, name: 'verbatim'}, ' – ', {index: 0}], message), '{closes} – {opens}');
  });

  test('tells two placeholders of one name apart', () => {
    const twice = {id: 'twice', parts: [{index: 0, name: 'day'}, ' to ', {index: 1, name: 'day'}]};
    const text = partsToText([...twice.parts].reverse(), twice);
    assert.equal(text, '{day-2} to {day}');
    assert.deepEqual(textToParts(text, twice).parts, [...twice.parts].reverse());
  });

  test('shows a placeholder that the message has not, so that somebody can take it out', () => {
    assert.equal(partsToText([{index: 0}, {index: 1}, {index: 7}], message), '{opens}{closes}{7}');
  });
});

describe('what somebody has written', () => {
  const good: readonly (readonly [text: string, parts: readonly MessagePart[]])[] = [
    ['O {opens} i {closes}.', ['O ', opens, ' i ', closes, '.']],
    ['{closes}{opens}', [closes, opens]],
    ['{opens} {or so} {closes} {} {{', [opens, ' {or so} ', closes, ' {} {{']],
    ['\n {opens}\r\n  to {closes}\n', [opens, ' to ', closes]],
    [' {opens} {closes} ', [' ', opens, ' ', closes, ' ']],
  ];
  for (const [text, parts] of good) {
    test(`${JSON.stringify(text)} is taken`, () => {
      assert.deepEqual(textToParts(text, message), {parts, findings: []});
    });
  }

  test('has braces as text, where the message has no such placeholder', () => {
    assert.deepEqual(textToParts('{opens} {', bare), {parts: ['{opens} {'], findings: []});
  });

  test('is nothing where there is nothing', () => {
    assert.deepEqual(textToParts('', bare), {parts: [], findings: []});
  });

  const bad: readonly (readonly [what: string, text: string, named: readonly string[]])[] = [
    ['a lost placeholder', 'O {opens}', ['{closes} is missing']],
    ['a doubled one', '{opens} {opens} {closes}', ['{opens} stands there more than once']],
    ['a misspelt one', '{opens} {close}', ['{closes} is missing', '{close} is no placeholder']],
    ['one in another case', '{Opens} {closes}', ['{opens} is missing', '{Opens} is no placeholder']],
  ];
  for (const [what, text, named] of bad) {
    test(`is refused for ${what}, by its name`, () => {
      const {findings} = textToParts(text, message);
      assert.equal(findings.length, named.length);
      for (const [at, name] of named.entries()) {
        const finding = findings[at];
        assert.ok(finding);
        assert.ok(finding.message.includes(name), finding.message);
        assert.equal(finding.code, 'placeholders-changed');
        assert.equal(finding.id, 'hours');
      }
    });
  }

  test('is refused for a character that no file can hold', () => {
    const {parts, findings} = textToParts('a\u0000b\uDC00', bare);
    assert.deepEqual(parts, ['ab']);
    assert.match(findings[0]?.message ?? '', /U\+0000/);
  });
});
