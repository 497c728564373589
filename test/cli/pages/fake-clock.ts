import type {Clock} from '../../../src/cli/pages/host-queue.js';

/** A clock that stands still but for what is waited for. */
export interface FakeClock extends Clock {
  /** What has been waited for, in order. */
  readonly waits: readonly number[];
}

export const fakeClock = (): FakeClock => {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
};
