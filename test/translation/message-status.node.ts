import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isSafetyCritical, messageStatus} from '../../src/translation/message-status.js';
import {greeting, readOne} from './xliff.js';

const status = (target?: string, state = '', approved = ''): string =>
  messageStatus(readOne(greeting(target, state).replace('id=', approved ? `approved="${approved}" id=` : 'id=')));

describe('a message is', () => {
  test('reviewed where its file says so in one of three ways, and in no other', () => {
    assert.equal(status('Dydd da', 'final'), 'reviewed');
    assert.equal(status('Dydd da', 'signed-off'), 'reviewed');
    assert.equal(status('Dydd da', 'translated', 'yes'), 'reviewed');
    assert.equal(status('Dydd da', '', 'yes'), 'reviewed');
  });

  test('a draft otherwise, without a state too', () => {
    for (const state of [
      '',
      'translated',
      'needs-review-translation',
      'needs-adaptation',
      'reviewed',
      'Final',
      'x-final',
    ]) {
      assert.equal(status('Dydd da', state), 'draft', state);
      assert.equal(status('Dydd da', state, 'no'), 'draft', state);
    }
  });

  test('untranslated where there is no target, an empty one, or one that says so', () => {
    assert.equal(status(), 'untranslated');
    for (const target of ['', ' ', '\u00a0']) assert.equal(status(target, 'final', 'yes'), 'untranslated');
    assert.equal(status('Good day', 'new'), 'untranslated');
    assert.equal(status('Dydd da', 'needs-translation', 'yes'), 'untranslated');
  });

  test('there where it is a placeholder alone', () => {
    assert.equal(status('<x id="0"/>', 'final'), 'reviewed');
  });
});

test('a message is safety-critical where its note begins so', () => {
  assert.equal(isSafetyCritical({note: 'Safety-critical. Button.'}), true);
  assert.equal(isSafetyCritical({note: 'Button. Not Safety-critical.'}), false);
  assert.equal(isSafetyCritical({note: ''}), false);
});
