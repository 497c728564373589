import type {Provenance} from './types.js';

/** `checked` and in date, `overdue` for its next check, or `unchecked` by anyone. */
export type Freshness = 'checked' | 'overdue' | 'unchecked';

/** How far a fact can be relied on at `now`. A fact is in date until the end, in UTC, of the day to check it again by. */
export const freshness = ({checked, reviewBy}: Provenance, now: Date): Freshness => {
  if (checked === null) return 'unchecked';
  return reviewBy !== null && now.toISOString().slice(0, 10) > reviewBy ? 'overdue' : 'checked';
};
