/**
 * What a placeholder is called, from the code or the `equiv-text` that it stands for: `${verbatim(provider)}` and
 * `{provider}` are `provider`. `undefined` where there is no name in it.
 */
export const placeholderName = (expression: string): string | undefined =>
  expression.match(/[\p{L}_][\p{L}\p{N}_]*/gu)?.at(-1);
