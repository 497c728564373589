import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseOpeningHours, readHours} from '../../src/facts/opening-hours.js';
import {aroundMidnight, clockChanges, openAt} from './clock-changes.js';

describe('a line of opening hours', () => {
  const good: readonly (readonly [
    line: string,
    days: readonly (readonly number[])[],
    opens: number,
    closes: number,
  ])[] = [
    ['Mo-Su 09:00-17:00', [[1, 2, 3, 4, 5, 6, 7]], 540, 1020],
    ['We 00:00-23:59', [[3]], 0, 1439],
    ['Mo-Fr 08:30-12:05', [[1, 2, 3, 4, 5]], 510, 725],
    ['Sa-Mo 09:00-17:00', [[6, 7, 1]], 540, 1020],
    ['Fr 22:00-02:00', [[5]], 1320, 120],
    ['Mo,We,Fr 09:00-17:00', [[1], [3], [5]], 540, 1020],
    ['Mo-We,Sa 09:00-17:00', [[1, 2, 3], [6]], 540, 1020],
    // Days alone are day and night.
    ['Mo-Su', [[1, 2, 3, 4, 5, 6, 7]], 0, 0],
    ['Sa,Su', [[6], [7]], 0, 0],
  ];
  for (const [line, days, opens, closes] of good) {
    test(`"${line}" is read`, () => {
      const hours = parseOpeningHours(line);
      assert.ok(hours);
      // In the order in which they are read out.
      assert.deepEqual(hours.days, days);
      assert.deepEqual([hours.opens, hours.closes], [opens, closes]);
    });
  }

  const bad = [
    '',
    'Mo-',
    '09:00-17:00',
    'Mo-Su 9:00-17:00',
    'Mo-Su 09:00',
    'Mo-Su 09:00-24:00',
    'Mo-Su 09:60-17:00',
    'mo-su 09:00-17:00',
    'Mx 09:00-17:00',
    'Mo-Xx 09:00-17:00',
    'Mo, 09:00-17:00',
    ',Mo 09:00-17:00',
    'Mo,,We 09:00-17:00',
    'MoTu 09:00-17:00',
    'Mo, We 09:00-17:00',
    'Mo–Su 09:00–17:00',
    ' Mo-Su 09:00-17:00',
    'Mo-Su 09:00-17:00\n',
    'Mo-Su 09:00-17:00 or later',
    'Mo-Su ٠٩:٠٠-١٧:٠٠',
  ];
  for (const line of bad) {
    test(`${JSON.stringify(line)} is refused`, () => {
      assert.equal(parseOpeningHours(line), undefined);
    });
  }
});

describe('open now', () => {
  test('from the opening minute until the closing minute', () => {
    const hours = 'Mo-Su 09:00-17:00';
    assert.equal(openAt(hours, '2026-01-14T08:59:59.999Z'), false);
    assert.equal(openAt(hours, '2026-01-14T09:00:00Z'), true);
    assert.equal(openAt(hours, '2026-01-14T16:59:59.999Z'), true);
    assert.equal(openAt(hours, '2026-01-14T17:00:00Z'), false);
  });

  test('by British Summer Time in summer', () => {
    assert.equal(openAt('Mo-Su 09:00-17:00', '2026-07-15T07:59Z'), false);
    assert.equal(openAt('Mo-Su 09:00-17:00', '2026-07-15T08:00Z'), true);
    assert.equal(openAt('Mo-Su 09:00-17:00', '2026-07-15T16:00Z'), false);
    // 00:30 on Thursday in London is still Wednesday in UTC.
    assert.equal(openAt('Th 00:00-01:00', '2026-07-15T23:30Z'), true);
  });

  test('until after midnight, on the night after each of its days', () => {
    const hours = 'Fr 22:00-02:00';
    assert.equal(openAt(hours, '2026-01-09T01:59Z'), false, 'the night before');
    assert.equal(openAt(hours, '2026-01-09T21:59Z'), false);
    assert.equal(openAt(hours, '2026-01-09T22:00Z'), true);
    assert.equal(openAt(hours, '2026-01-10T00:00Z'), true);
    assert.equal(openAt(hours, '2026-01-10T01:59Z'), true);
    assert.equal(openAt(hours, '2026-01-10T02:00Z'), false);
    assert.equal(openAt(hours, '2026-01-10T22:00Z'), false, 'the night after');
  });

  test('from Sunday night into Monday', () => {
    assert.equal(openAt('Su 22:00-02:00', '2026-01-12T01:59Z'), true);
    assert.equal(openAt('Su 22:00-02:00', '2026-01-12T22:00Z'), false);
  });

  test('for a whole day where it closes at the time when it opens', () => {
    assert.equal(openAt('Mo 08:00-08:00', '2026-01-12T07:59Z'), false);
    assert.equal(openAt('Mo 08:00-08:00', '2026-01-12T08:00Z'), true);
    assert.equal(openAt('Mo 08:00-08:00', '2026-01-13T07:59Z'), true);
    assert.equal(openAt('Mo 08:00-08:00', '2026-01-13T08:00Z'), false);
  });

  test('from midnight to midnight on days without times', () => {
    assert.equal(openAt('Mo', '2026-01-11T23:59:59Z'), false);
    assert.equal(openAt('Mo', '2026-01-12T00:00Z'), true);
    assert.equal(openAt('Mo', '2026-01-12T23:59:59Z'), true);
    assert.equal(openAt('Mo', '2026-01-13T00:00Z'), false);
  });

  test('on the days of each range, and not between them', () => {
    const hours = 'Mo,We-Th 09:00-17:00';
    // 12 January 2026 was a Monday.
    const open = [12, 13, 14, 15, 16].map((day) => openAt(hours, `2026-01-${String(day)}T12:00:00Z`));
    assert.deepEqual(open, [true, false, true, true, false]);
  });

  test('on the days of a range that goes over the end of the week', () => {
    const open = ['09', '10', '11', '12', '13'].map((day) => openAt('Sa-Mo 09:00-17:00', `2026-01-${day}T12:00Z`));
    // Friday to Tuesday.
    assert.deepEqual(open, [false, true, true, true, false]);
  });
});

describe('open now, around midnight', aroundMidnight);

describe('open now, when the clocks change', clockChanges);

describe('several lines of opening hours', () => {
  test('are read in their order, and one that cannot be read is left out', () => {
    const read = readHours(['Mo-Fr 09:00-12:00', 'whenever', 'Mo-Fr 13:00-17:00']);
    assert.deepEqual(
      read.map(({opens, closes}) => [opens, closes]),
      [
        [540, 720],
        [780, 1020],
      ],
    );
    assert.deepEqual(readHours('Sa 10:00-12:00').length, 1);
    assert.deepEqual(readHours([]), []);
  });
});
