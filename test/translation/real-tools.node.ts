import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {messageStatus} from '../../src/translation/message-status.js';
import type {MessagePart} from '../../src/translation/types.js';
import {checkFixture, messages, readFixture} from './xliff.js';

const hours = [{index: 0, name: 'days'}, ', ', {index: 1, name: 'opens'}, ' i ', {index: 2, name: 'closes'}, '.'];

/** The same two messages, as each tool writes them, with the status that each unit has there. */
const tools: Readonly<Record<string, readonly string[]>> = {
  'plain.xlf': ['draft', 'draft'],
  'weblate.xlf': ['reviewed', 'draft'],
  'crowdin.xlf': ['draft', 'draft'],
  'omegat.xlf': ['draft', 'draft'],
  'virtaal.xlf': ['draft', 'draft'],
  'poedit-windows.xlf': ['draft', 'draft'],
  'memoq-utf-16.xlf': ['reviewed', 'draft'],
};

describe('a file is read as it was meant, and passes the gate', () => {
  for (const [name, states] of Object.entries(tools)) {
    test(name, () => {
      assert.deepEqual(checkFixture(name, {all: messages}), []);
      const {units} = readFixture(name);
      assert.deepEqual(
        units.map(({id, source, target}) => ({id, source, target})),
        [
          {id: 'greeting', source: ['Good day'], target: ['Dydd da']},
          {id: 'hours', source: messages.get('hours')?.parts, target: hours},
        ],
      );
      assert.deepEqual(units.map(messageStatus), states);
      for (const {id, notes} of units) {
        assert.ok(
          notes.some(({text}) => text === messages.get(id)?.note),
          `${id} has lost its note`,
        );
      }
    });
  }
});

describe('what po2xliff makes of PO', () => {
  const units = (): readonly {id: string; target?: readonly MessagePart[]}[] => readFixture('po2xliff.xlf').units;

  test('is read with the ids of our messages, and without the header', () => {
    assert.deepEqual(
      units().map(({id, target}) => [id, target]),
      [
        ['greeting', ['Dydd da']],
        ['hours', [', i .']],
      ],
    );
  });

  test('is a draft, as PO has it', () => {
    assert.deepEqual(readFixture('po2xliff.xlf').units.map(messageStatus), ['draft', 'draft']);
  });

  test('is refused where PO has lost placeholders, in words that say so', () => {
    const findings = checkFixture('po2xliff.xlf', {all: messages});
    const [lost, ...others] = findings.filter(({id}) => id === 'hours');
    assert.deepEqual(others, []);
    assert.equal(lost?.code, 'placeholders-changed');
    assert.match(lost.message, /PO cannot carry the placeholders .*<x id="0"\/> \(days\)/);
    assert.deepEqual(
      findings.filter(({id}) => id === 'greeting'),
      [],
    );
  });

  test('is told that it lacks its language', () => {
    const [finding] = checkFixture('po2xliff.xlf', {all: messages});
    assert.equal(finding?.code, 'target-language');
    assert.match(finding.message, /Write target-language="cy" into <file>/);
  });

  test('with a template keeps what the template has, and says that the rest is not read', () => {
    const name = 'damages/foreign-unit.po2xliff-template.xlf';
    assert.deepEqual(
      readFixture(name).units.map(({id, target}) => [id, target]),
      [
        ['greeting', ['Dydd da']],
        ['hours', hours],
      ],
    );
    const [finding] = checkFixture(name, {all: messages});
    assert.match(finding?.message ?? '', /convert without/);
  });
});
