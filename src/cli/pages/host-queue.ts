import pLimit from 'p-limit';

/** Time as it passes for requests. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Lets requests go a few at a time, one at a time to the same host, and with a pause between two of them. */
export interface HostQueue {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  /** Lengthens the pause of a host; it never gets shorter. */
  readonly slowDown: (host: string, pause: number) => void;
}

/**
 * @param atOnce how many requests go at a time, to all hosts together
 * @param pause between the end of a request and the next to the same host, in milliseconds
 */
export const hostQueue = (atOnce: number, pause: number, {now, wait}: Clock): HostQueue => {
  const limit = pLimit(atOnce);
  const ends = new Map<string, number>();
  const pauses = new Map<string, number>();
  const lines = new Map<string, Promise<unknown>>();

  const turn = async <T>(host: string, task: () => Promise<T>): Promise<T> => {
    const end = ends.get(host);
    const rest = end === undefined ? 0 : end + (pauses.get(host) ?? pause) - now();
    // A host that has to wait takes no place from the others.
    if (rest > 0) await wait(rest);
    try {
      return await limit(task);
    } finally {
      ends.set(host, now());
    }
  };

  return {
    run: (host, task) => {
      const result = (lines.get(host) ?? Promise.resolve()).then(() => turn(host, task));
      lines.set(
        host,
        result.catch(() => undefined),
      );
      return result;
    },
    slowDown: (host, longer) => {
      pauses.set(host, Math.max(longer, pauses.get(host) ?? pause));
    },
  };
};
