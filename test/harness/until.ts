import {setTimeout as pause} from 'node:timers/promises';

/** What is left of a type where it is truthy. */
type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * Waits until `condition` gives something truthy, and returns that. What a condition throws goes through: it is not
 * tried again.
 *
 * @param what completes the sentence "Waited … for …"
 */
export const until = async <T>(
  condition: () => T | Promise<T>,
  what: string | (() => string),
  milliseconds = 10_000,
): Promise<Truthy<T>> => {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await condition();
    if (value) return value as Truthy<T>;
    if (Date.now() > deadline)
      throw new Error(`Waited ${String(milliseconds / 1000)} s for ${typeof what === 'string' ? what : what()}.`);
    await pause(25);
  }
};
