import type {MessagePart, Placeholder} from './types.js';

const placeholders = (parts: readonly MessagePart[]): Placeholder[] => parts.filter((part) => typeof part !== 'string');

/** The English of a message, to compare: its text, and where its placeholders stand. */
export const englishKey = (parts: readonly MessagePart[]): string =>
  JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : part.index)));

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/**
 * Which placeholder of today's message each one of an earlier version is: by its name, since the numbers follow the order
 * of the words. One that has been renamed is found where it is the only one, or where the English is otherwise the same.
 *
 * @returns `undefined` where it cannot be told
 */
export const placeholderMap = (
  old: readonly MessagePart[],
  today: readonly MessagePart[],
): ReadonlyMap<number, Placeholder> | undefined => {
  const named = (parts: readonly MessagePart[], name: string | undefined): Placeholder | undefined =>
    name === undefined ? undefined : only(placeholders(parts).filter((one) => one.name === name));
  const map = new Map<number, Placeholder>();
  for (const {index, name} of placeholders(old)) {
    const same = named(old, name) && named(today, name);
    if (same) map.set(index, same);
  }
  const left = placeholders(old).filter(({index}) => !map.has(index));
  const free = placeholders(today).filter((one) => ![...map.values()].includes(one));
  const [last, place] = [only(left), only(free)];
  if (last && place) map.set(last.index, place);
  else if (left.length > 0) {
    if (englishKey(old) !== englishKey(today)) return undefined;
    for (const {index} of left) {
      const same = free.find((one) => one.index === index);
      if (!same) return undefined;
      map.set(index, same);
    }
  }
  return map;
};

/** Whether a message still says what it said: the same words, and the same values in the same places. */
export const sameEnglish = (old: readonly MessagePart[], today: readonly MessagePart[]): boolean =>
  englishKey(old) === englishKey(today) &&
  [...(placeholderMap(old, today) ?? [])].every(([index, placeholder]) => index === placeholder.index);
