import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {clockChanges, openAt} from './clock-changes.js';

// A file of its own, since the zone holds for the whole process. Auckland's day, hour and summer are all others.
process.env.TZ = 'Pacific/Auckland';

describe('open now, to a visitor whose clock is in Auckland', () => {
  test('the clock is in Auckland', () => {
    assert.equal(new Date('2026-07-15T12:00Z').getHours(), 0);
    assert.equal(new Date('2026-07-15T12:00Z').getDate(), 16);
  });

  test('goes by the clock and the weekday of the United Kingdom', () => {
    // Friday noon in London, Saturday in Auckland.
    assert.equal(openAt('Fr 09:00-17:00', '2026-01-09T12:00Z'), true);
    assert.equal(openAt('Sa 00:00-23:59', '2026-01-09T12:00Z'), false);
  });

  clockChanges();
});
