import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {aroundMidnight, clockChanges, openAt} from './clock-changes.js';

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

  test('is the same on the days on which the clocks in Auckland change', () => {
    // 5 April and 27 September 2026.
    for (const day of ['2026-04-04', '2026-04-05', '2026-09-26', '2026-09-27']) {
      assert.equal(openAt('Mo-Su 09:00-17:00', `${day}T07:59Z`), false, day);
      assert.equal(openAt('Mo-Su 09:00-17:00', `${day}T08:00Z`), true, day);
      assert.equal(openAt('Mo-Su 09:00-17:00', `${day}T15:59Z`), true, day);
      assert.equal(openAt('Mo-Su 09:00-17:00', `${day}T16:00Z`), false, day);
    }
  });

  aroundMidnight();
  clockChanges();
});
