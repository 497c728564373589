/** A text, a sign of structure, or what is neither: the parts of a JSON text that is known to be well formed. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

interface Level {
  /** The names so far; absent in a list. */
  readonly names?: Set<string>;
  step: string | number;
}

/**
 * The first name that an object of a JSON text has twice, as the path that leads to it. `JSON.parse` takes the last one
 * without a word, and a person who reads the file may take the first.
 *
 * @param text what `JSON.parse` has accepted
 */
export const duplicateKey = (text: string): readonly (string | number)[] | undefined => {
  const levels: Level[] = [];
  let isName = false;
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === '{') levels.push({names: new Set(), step: ''});
    else if (found === '[') levels.push({step: 0});
    else if (found === '}' || found === ']') levels.pop();
    else if (found === ',' && level && !level.names) level.step = Number(level.step) + 1;
    else if (isName && level?.names && found.startsWith('"')) {
      const name = JSON.parse(found) as string;
      level.step = name;
      if (level.names.has(name)) return levels.map(({step}) => step);
      level.names.add(name);
    }
    isName = found === '{' || (found === ',' && levels.at(-1)?.names !== undefined);
  }
  return undefined;
};
