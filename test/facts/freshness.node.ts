import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {freshness} from '../../src/facts/freshness.js';
import type {Provenance} from '../../src/facts/types.js';

const at = (instant: string, dates: Partial<Provenance>): string =>
  freshness({source: {name: 'Example Council'}, checked: null, reviewBy: null, ...dates}, new Date(instant));

describe('how far a fact can be relied on', () => {
  const dates = {checked: '2026-11-30', reviewBy: '2027-05-31'};

  test('it is in date until the end of the day to check it again by', () => {
    assert.equal(at('2026-11-30T00:00:00Z', dates), 'checked');
    assert.equal(at('2027-05-31T00:00:00Z', dates), 'checked');
    assert.equal(at('2027-05-31T23:59:59.999Z', dates), 'checked');
  });

  test('it is overdue from the next day', () => {
    assert.equal(at('2027-06-01T00:00:00Z', dates), 'overdue');
    assert.equal(at('2030-01-01T00:00:00Z', dates), 'overdue');
  });

  test('what nobody has checked is unchecked, before and after its date', () => {
    for (const instant of ['2026-11-30T00:00:00Z', '2030-01-01T00:00:00Z']) {
      assert.equal(at(instant, {reviewBy: '2027-05-31'}), 'unchecked');
      assert.equal(at(instant, {}), 'unchecked');
    }
  });

  test('what has no date to check it again by never ages', () => {
    assert.equal(at('2999-12-31T23:59:59Z', {checked: '2026-11-30'}), 'checked');
  });
});
