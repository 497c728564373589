/** How many tests came out how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const newTally = (): Tally => ({passed: 0, failed: 0, skipped: 0});

export const sum = (tallies: Iterable<Tally>): Tally => {
  const all = newTally();
  for (const {passed, failed, skipped} of tallies) {
    all.passed += passed;
    all.failed += failed;
    all.skipped += skipped;
  }
  return all;
};

/** `3 passed, 0 failed`; skipped ones are named where there are any. */
export const describeTally = ({passed, failed, skipped}: Tally): string =>
  [`${String(passed)} passed`, `${String(failed)} failed`, ...(skipped > 0 ? [`${String(skipped)} skipped`] : [])].join(
    ', ',
  );
