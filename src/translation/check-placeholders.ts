import type {Problem} from './problem.js';
import type {MessagePart, Placeholder, SourceMessage, Unit} from './types.js';

const placeholders = (parts: readonly MessagePart[]): readonly Placeholder[] =>
  parts.filter((part) => typeof part !== 'string');

const indexes = (parts: readonly MessagePart[]): readonly number[] => placeholders(parts).map(({index}) => index);

const sorted = (list: readonly number[]): string => JSON.stringify([...list].sort((a, b) => a - b));

const write = ({index, name}: Placeholder): string =>
  `<x id="${Number.isNaN(index) ? '?' : String(index)}"/>${name === undefined ? '' : ` (${name})`}`;

/** What is written like a placeholder, and would be shown to readers as it is. */
const asText = /\$?\{[^{}]*\}/gu;

const error = (code: string, message: string): Problem => ({severity: 'error', code, message});

const changed = (target: readonly MessagePart[], {parts}: SourceMessage): Problem => {
  const wanted = placeholders(parts);
  if (wanted.length === 0) {
    return error('placeholders-changed', 'the source has no placeholder. Remove the <x/> from the target.');
  }
  const present = indexes(target);
  const times = (index: number): number => present.filter((other) => other === index).length;
  const details = [
    ['Missing', wanted.filter(({index}) => times(index) === 0)],
    ['More than once', wanted.filter(({index}) => times(index) > 1)],
    ['Not in the source', placeholders(target).filter(({index}) => !indexes(parts).includes(index))],
  ] as const;
  const said = details.flatMap(([what, list]) => (list.length > 0 ? [`${what}: ${list.map(write).join(', ')}.`] : []));
  return error(
    'placeholders-changed',
    `the target must hold each placeholder of the source once: ${wanted.map(write).join(', ')}. ${said.join(' ')}`,
  );
};

/** A placeholder of the target whose `equiv-text` says that it is another one than its `id` says. */
const swapped = (target: readonly MessagePart[], {parts}: SourceMessage): Problem[] => {
  const names = new Map(placeholders(parts).map(({index, name}) => [index, name]));
  const wrong = placeholders(target).find(
    ({index, name}) => name !== undefined && name !== names.get(index) && [...names.values()].includes(name),
  );
  if (!wrong) return [];
  const message = `${write(wrong)} has the id of "${names.get(wrong.index) ?? ''}": placeholders have been swapped. Copy each <x/> from the source again, whole.`;
  return [error('placeholder-swapped', message)];
};

/** What stands between two placeholders, each time: `undefined` for nothing. */
const between = (parts: readonly MessagePart[]): readonly (string | undefined)[] =>
  parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (typeof part === 'string' || next === undefined) return [];
    if (typeof next !== 'string') return [undefined];
    // A comma is one in every script.
    return typeof parts[index + 2] === 'object' ? [next.trim().replace(/[،、，]/gu, ',')] : [];
  });

/** Values that run together, or into letters beside them, would read as another number. */
const joined = (target: readonly MessagePart[], {parts}: SourceMessage): Problem[] => {
  const allowed = between(parts);
  const unparted = between(target).some((text) => !/\p{L}/u.test(text ?? '') && !allowed.includes(text));
  const touched = target.some((part, index) => {
    if (typeof part !== 'string') return false;
    const before = target[index + 1] !== undefined && /\p{sc=Latn}$/u.test(part);
    return before || (index > 0 && /^\p{sc=Latn}/u.test(part));
  });
  if (!unparted && !touched) return [];
  const message = unparted
    ? 'two placeholders have nothing between them that tells one from the other. Put a word between them.'
    : 'a letter touches a placeholder, and would look like a part of it. Put a space between.';
  return [error('placeholders-changed', message)];
};

/** Whether a text is the English of today: the same text and the same placeholders. */
export const isSource = (source: readonly MessagePart[], message: SourceMessage): boolean => {
  const plain = (parts: readonly MessagePart[]): string =>
    JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : part.index)));
  return plain(source) === plain(message.parts) && swapped(source, message).length === 0;
};

/** Holds the placeholders and the markup of a translation against those of the message. */
export const checkPlaceholders = (
  unit: Pick<Unit, 'foreignMarkup' | 'fromPo'>,
  target: readonly MessagePart[],
  message: SourceMessage,
): readonly Problem[] => {
  const {parts} = message;
  const problems: Problem[] = [];
  const [foreign] = unit.foreignMarkup;
  if (foreign !== undefined) {
    const what =
      foreign === 'x' ? 'text inside an <x>, which has to be empty' : `<${foreign}>, which no message of ours has`;
    problems.push(error('markup-added', `the target has ${what}. Keep what it says, and remove the tags.`));
  }
  if (unit.fromPo && placeholders(parts).length > 0) {
    const message = `PO cannot carry the placeholders of this message: ${placeholders(parts).map(write).join(', ')}. Translate it in the XLIFF file itself.`;
    return [...problems, error('placeholders-changed', message)];
  }
  if (sorted(indexes(target)) !== sorted(indexes(parts))) problems.push(changed(target, message));
  else {
    problems.push(...swapped(target, message));
    const source = parts.filter((part) => typeof part === 'string').join('');
    const written = target
      .flatMap((part) => (typeof part === 'string' ? [...part.matchAll(asText)] : []))
      .find(([found]) => !source.includes(found));
    if (written) {
      const message = `"${written[0]}" is written as text, and readers would see it. Remove it: <x/> stands for it.`;
      problems.push(error('placeholders-changed', message));
    }
    if (problems.length === 0) problems.push(...joined(target, message));
  }
  if (problems.length === 0 && indexes(target).join() !== indexes(parts).join()) {
    const message = 'the placeholders stand in another order than in the source. Make sure that the sentence needs it.';
    problems.push({severity: 'warning', code: 'placeholder-order', message});
  }
  return problems;
};
