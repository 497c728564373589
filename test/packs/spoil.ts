export type Path = readonly (string | number)[];

/** Every value in `value`, itself too, by the path that leads to it. */
export const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([name, entry]) =>
          pathsIn(entry, [...path, Array.isArray(value) ? Number(name) : name]),
        ),
      ];

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step], value);

/** A copy with something else at the end of a path, or, where that is `undefined`, with nothing there. */
export const withValueAt = (value: unknown, [step, ...rest]: Path, entry: unknown): unknown => {
  if (step === undefined) return entry;
  // What has been changed before may no longer lead there.
  if (typeof value !== 'object' || value === null) return value;
  // Entries, not a spread: `__proto__` is a name like any other in JSON.
  const entries = new Map(Object.entries(value));
  const inner = withValueAt(entries.get(String(step)), rest, entry);
  if (inner === undefined) entries.delete(String(step));
  else entries.set(String(step), inner);
  return Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries);
};
