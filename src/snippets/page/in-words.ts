const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** What a page says, to be named in a sentence: short, and nothing in it that hides or turns other words. */
export const named = (text: string, longest = 80): string => {
  const visible = text.slice(0, 2 * longest).replace(hidden, codePoint);
  return visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
};

/** `a`, `a or b`, `a, b or c`. */
export const anyOf = (words: readonly string[]): string => join(words, 'or');

/** `a`, `a and b`, `a, b and c`. */
export const allOf = (words: readonly string[]): string => join(words, 'and');

const join = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
