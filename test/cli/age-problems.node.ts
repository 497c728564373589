import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkArea} from '../../src/cli/check-area.js';
import {changed, check, expectFindings, locales} from './area-checking.js';

describe('how old facts are', () => {
  const eight =
    'contacts hate-incident-line, example-line; topics road, example-topic; places example-charity, example-pharmacy';

  test('is said once of a date that holds for many, with all of them', () => {
    expectFindings(changed(['"checked": "2026-11-01"', '"checked": null']), [
      '"checked"',
      'warning',
      'unchecked',
      new RegExp(
        `^\\$\\.checked: is null: nobody has checked this\\. It holds for 6 facts: ${eight}\\. Check, and write`,
      ),
    ]);
    expectFindings(changed(['"reviewBy": "2027-11-01"', '"reviewBy": "2026-11-24"']), [
      '"reviewBy"',
      'warning',
      'overdue',
      new RegExp(`^\\$\\.reviewBy: is past\\. It holds for 6 facts: ${eight}\\. Check again, and write the new days`),
    ]);
  });

  test('is said of each fact that has a date of its own', () => {
    expectFindings(
      changed(
        ['"name": "Example Charity"', '"checked": null, "name": "Example Charity"'],
        ['"name": "Example Pharmacy"', '"reviewBy": "2026-01-01", "name": "Example Pharmacy"'],
        ['"title"', '"checked": null,\n  "title"'],
      ),
      ['"checked": null,\n  "title"', 'warning', 'unchecked', /^\$\.topics\['example-topic'\]\.checked: is null/],
      ['"Example Charity"', 'warning', 'unchecked', /^\$\.places\['example-charity'\]\.checked: is null[^;]*$/],
      ['"Example Pharmacy"', 'warning', 'overdue', /^\$\.places\['example-pharmacy'\]\.reviewBy: is past/],
    );
  });

  test('leaves out of a pack’s own date the facts that have one', () => {
    const [first, ...others] = check(
      changed(
        ['"checked": "2026-11-01"', '"checked": null'],
        ['"name": "Example Charity"', '"checked": "2026-11-02", "name": "Example Charity"'],
      ),
    );
    assert.match(first?.message ?? '', /holds for 5 facts/);
    assert.doesNotMatch(first?.message ?? '', /example-charity/);
    assert.deepEqual(others, []);
  });

  test('is not past on its last day', () => {
    assert.deepEqual(check(changed(['"reviewBy": "2027-11-01"', '"reviewBy": "2026-11-25"'])), []);
  });

  test('cannot be a day to come', () => {
    expectFindings(
      changed(
        ['"checked": "2026-11-01"', '"checked": "2026-11-27"'],
        ['"name": "Example Charity"', '"checked": "2036-01-01", "name": "Example Charity"'],
      ),
      ['"checked": "2026-11-27"', 'warning', 'future-date', /^\$\.checked: is a day to come/],
      ['"Example Charity"', 'warning', 'future-date', /^\$\.places\['example-charity'\]\.checked/],
    );
  });

  test('is not a day to come where it is that day already', () => {
    const inSummer = new Date('2026-06-30T23:30:00Z');
    assert.deepEqual(
      checkArea(changed(['"checked": "2026-11-01"', '"checked": "2026-07-01"']), {now: inSummer, locales}),
      [],
    );
  });

  test('is said of a pack that has something wrong with it, too', () => {
    expectFindings(
      changed(['"checked": "2026-11-01"', '"checked": null'], ['"kind": "charity"', '"kind": "shop"']),
      ['"checked"', 'warning', 'unchecked', /5 facts/],
      ['"shop"', 'error', 'wrong-shape', /has to be one of "charity", "pharmacy"/],
    );
  });
});
