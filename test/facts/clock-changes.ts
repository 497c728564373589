import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isOpen, parseOpeningHours} from '../../src/facts/opening-hours.js';

export const openAt = (line: string, instant: string): boolean => {
  const hours = parseOpeningHours(line);
  assert.ok(hours, `"${line}" was not read`);
  return isOpen(hours, new Date(instant));
};

const check = (line: string, open: Readonly<Record<string, boolean>>): void => {
  for (const [instant, expected] of Object.entries(open)) {
    assert.equal(openAt(line, instant), expected, `${line} at ${instant}`);
  }
};

/** What holds at the two changes of the clocks in the United Kingdom, wherever the visitor's own clock is. */
export const clockChanges = (): void => {
  test('daytime hours follow the clock on 29 March 2026', () => {
    check('Mo-Su 09:00-17:00', {
      '2026-03-28T08:59Z': false,
      '2026-03-28T09:00Z': true,
      '2026-03-29T07:59Z': false,
      '2026-03-29T08:00Z': true,
      '2026-03-29T15:59Z': true,
      '2026-03-29T16:00Z': false,
    });
  });

  test('a night is an hour shorter on 29 March 2026: 01:00 is 02:00', () => {
    check('Sa 22:00-02:00', {
      '2026-03-28T21:59Z': false,
      '2026-03-28T22:00Z': true,
      '2026-03-29T00:59Z': true,
      '2026-03-29T01:00Z': false,
    });
  });

  test('daytime hours follow the clock on 25 October 2026', () => {
    check('Mo-Su 09:00-17:00', {
      '2026-10-24T07:59Z': false,
      '2026-10-24T08:00Z': true,
      '2026-10-25T08:59Z': false,
      '2026-10-25T09:00Z': true,
      '2026-10-25T16:59Z': true,
      '2026-10-25T17:00Z': false,
    });
  });

  test('a night is an hour longer on 25 October 2026: 02:00 is 01:00 again', () => {
    check('Sa 22:00-02:00', {
      '2026-10-24T20:59Z': false,
      '2026-10-24T21:00Z': true,
      '2026-10-25T00:59Z': true,
      '2026-10-25T01:00Z': true,
      '2026-10-25T01:59Z': true,
      '2026-10-25T02:00Z': false,
    });
  });
};
