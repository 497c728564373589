import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isOpen, parseOpeningHours, readHours} from '../../src/facts/opening-hours.js';
import type {Hours} from '../../src/facts/types.js';

export const openAt = (line: string, instant: string): boolean => {
  const hours = parseOpeningHours(line);
  assert.ok(hours, `"${line}" was not read`);
  return isOpen(hours, new Date(instant));
};

const check = (hours: Hours, open: Readonly<Record<string, boolean>>): void => {
  const lines = readHours(hours);
  assert.equal(lines.length, [hours].flat().length, 'a line was not read');
  for (const [instant, expected] of Object.entries(open)) {
    const isAnyOpen = lines.some((line) => isOpen(line, new Date(instant)));
    assert.equal(isAnyOpen, expected, `${[hours].flat().join(', ')} at ${instant}`);
  }
};

/** What holds at midnight and over it, and with several lines, wherever the visitor's own clock is. */
export const aroundMidnight = (): void => {
  test('a day ends at midnight, in winter and in summer', () => {
    // 14 January and 15 July 2026 were Wednesdays.
    check('We 18:00-00:00', {
      '2026-01-14T17:59Z': false,
      '2026-01-14T18:00Z': true,
      '2026-01-14T23:59:59.999Z': true,
      '2026-01-15T00:00Z': false,
      '2026-07-15T16:59Z': false,
      '2026-07-15T17:00Z': true,
      '2026-07-15T22:59:59.999Z': true,
      '2026-07-15T23:00Z': false,
    });
    check('We 00:00-06:00', {
      '2026-01-13T23:59Z': false,
      '2026-01-14T00:00Z': true,
      '2026-07-14T22:59Z': false,
      '2026-07-14T23:00Z': true,
      '2026-07-15T05:00Z': false,
    });
  });

  test('a night belongs to the day on which it starts, over the end of a month and of a year too', () => {
    // 31 December 2026 was a Thursday.
    check('Th 20:00-04:00', {
      '2026-12-31T19:59Z': false,
      '2026-12-31T20:00Z': true,
      '2027-01-01T00:00Z': true,
      '2027-01-01T03:59Z': true,
      '2027-01-01T04:00Z': false,
      '2027-01-01T20:00Z': false,
    });
  });

  test('several lines for one day are open in each, and closed between', () => {
    check(['Mo-Fr 09:00-12:30', 'Mo-Fr 13:30-17:00', 'Sa 10:00-12:00'], {
      '2026-07-15T07:59Z': false,
      '2026-07-15T08:00Z': true,
      '2026-07-15T11:29Z': true,
      '2026-07-15T11:30Z': false,
      '2026-07-15T12:29Z': false,
      '2026-07-15T12:30Z': true,
      '2026-07-15T15:59Z': true,
      '2026-07-15T16:00Z': false,
      '2026-07-18T08:59Z': false,
      '2026-07-18T09:00Z': true,
      '2026-07-18T12:30Z': false,
    });
  });

  test('lines that follow one another are open without a gap, over midnight too', () => {
    check(['We 20:00-00:00', 'Th 00:00-02:00'], {
      '2026-01-14T23:59:59Z': true,
      '2026-01-15T00:00Z': true,
      '2026-01-15T01:59Z': true,
      '2026-01-15T02:00Z': false,
    });
  });
};

const minutes = (count: number): string =>
  [Math.floor(count / 60), count % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The minute of the week in the United Kingdom, by the law: summer from 01:00 UTC on the last Sunday of March to that of October. */
const minuteOfWeek = (instant: Date): number => {
  const year = instant.getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  };
  const isSummer = instant.getTime() >= lastSunday(2) && instant.getTime() < lastSunday(9);
  const local = new Date(instant.getTime() + (isSummer ? 3_600_000 : 0));
  return ((local.getUTCDay() + 6) % 7) * 1440 + local.getUTCHours() * 60 + local.getUTCMinutes();
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

  test('days without times are open for all of the 23 or 25 hours', () => {
    check('Su', {
      '2026-03-28T23:59Z': false,
      '2026-03-29T00:00Z': true,
      '2026-03-29T22:59Z': true,
      '2026-03-29T23:00Z': false,
      '2026-10-24T22:59Z': false,
      '2026-10-24T23:00Z': true,
      '2026-10-25T23:59Z': true,
      '2026-10-26T00:00Z': false,
    });
  });

  test('a time that there is not on 29 March 2026 has passed once it is 02:00', () => {
    check('Su 01:30-05:00', {'2026-03-29T00:59Z': false, '2026-03-29T01:00Z': true, '2026-03-29T04:00Z': false});
    check('Sa 22:00-01:30', {'2026-03-29T00:59Z': true, '2026-03-29T01:00Z': false});
  });

  test('a time that there is twice on 25 October 2026 is what a clock on the wall says, both times', () => {
    check('Sa 22:00-01:30', {
      '2026-10-25T00:29Z': true,
      '2026-10-25T00:30Z': false,
      '2026-10-25T01:29Z': true,
      '2026-10-25T01:30Z': false,
    });
  });

  test('any hours are open at any time when the law on summer time says so', () => {
    const time = fc.integer({min: 0, max: 1439});
    const line = fc.record({day: fc.integer({min: 1, max: 7}), opens: time, closes: time});
    const changes = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', '2031-10-26T01:00Z'];
    const instant = fc.oneof(
      fc.date({min: new Date('2024-01-01'), max: new Date('2038-01-01'), noInvalidDate: true}),
      fc
        .tuple(fc.constantFrom(...changes), fc.integer({min: -2880, max: 2880}))
        .map(([change, away]) => new Date(Date.parse(change) + away * 60_000)),
    );
    let open = 0;
    fc.assert(
      fc.property(line, instant, ({day, opens, closes}, now) => {
        const name = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][day - 1] ?? '';
        const week = 7 * 1440;
        const since = (minuteOfWeek(now) - ((day - 1) * 1440 + opens) + week) % week;
        const expected = since < ((closes - opens + 1440) % 1440 || 1440);
        if (expected) open++;
        assert.equal(openAt(`${name} ${minutes(opens)}-${minutes(closes)}`, now.toISOString()), expected);
      }),
      {seed: 29032026, numRuns: 2000},
    );
    assert.ok(open > 50, String(open));
  });
};
