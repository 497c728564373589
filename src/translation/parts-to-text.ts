import {notXml} from './xml-markup.js';
import type {Finding, MessagePart, Placeholder, SourceMessage} from './types.js';

type Parts = Pick<SourceMessage, 'id' | 'parts'>;

/** The placeholders of a message by what stands for them in a text: `{provider}`; a second of one name is `{provider-2}`. */
export const placeholderTokens = ({parts}: Pick<Parts, 'parts'>): ReadonlyMap<string, Placeholder> => {
  const tokens = new Map<string, Placeholder>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const name = part.name ?? String(part.index);
    let token = `{${name}}`;
    for (let count = 2; tokens.has(token); count++) token = `{${name}-${String(count)}}`;
    tokens.set(token, part);
  }
  return tokens;
};

/**
 * A message as people edit it: `Run by {provider}.`
 *
 * @param parts of the translation, or of the message itself
 * @param message whose placeholders they are
 */
export const partsToText = (parts: readonly MessagePart[], message: Pick<Parts, 'parts'>): string => {
  const tokens = [...placeholderTokens(message)];
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const [token] = tokens.find(([, {index}]) => index === part.index) ?? [];
      return token ?? `{${part.name ?? String(part.index)}}`;
    })
    .join('');
};

const join = (parts: readonly MessagePart[]): MessagePart[] => {
  const joined: MessagePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
};

const list = (tokens: readonly string[]): string => tokens.join(', ');

/** What is wrong with the tokens of a text. */
const tokenFindings = (used: readonly MessagePart[], {id, parts}: Parts): Finding[] => {
  const tokens = placeholderTokens({parts});
  const count = (placeholder: Placeholder): number =>
    used.filter((part) => typeof part !== 'string' && part.index === placeholder.index).length;
  const missing = [...tokens].filter(([, placeholder]) => count(placeholder) === 0).map(([token]) => token);
  const doubled = [...tokens].filter(([, placeholder]) => count(placeholder) > 1).map(([token]) => token);
  // Braces may be meant as such: they are a slip where a placeholder is missing.
  const unknown =
    missing.length > 0
      ? (used
          .filter((part) => typeof part === 'string')
          .join('')
          .match(/\{[^{}]*\}/g) ?? [])
      : [];
  const error = (what: string): Finding => ({
    line: 1,
    severity: 'error',
    code: 'placeholders-changed',
    id,
    message: `${id}: ${what}`,
  });
  return [
    ...(missing.length > 0 ? [error(`${list(missing)} is missing. Put it where your language wants it.`)] : []),
    ...(doubled.length > 0 ? [error(`${list(doubled)} stands there more than once. Keep one.`)] : []),
    ...unknown.map((token) => error(`${token} is no placeholder of this message. It has ${list([...tokens.keys()])}.`)),
  ];
};

/** A text in one line: a line break counts as a space, and as nothing at the ends. */
const oneLine = (text: string): string =>
  text.replace(/^[ \t]*[\r\n]\s*|[ \t]*[\r\n]\s*$/g, '').replace(/[ \t]*[\r\n]\s*/g, ' ');

/**
 * The parts of what somebody has written. Braces that are no placeholder of the message are text.
 *
 * @returns the parts, and what is wrong with them: placeholders that are lost, doubled or misspelt, and characters that
 * no file can hold. Those are left out of the parts.
 */
export const textToParts = (
  text: string,
  message: Parts,
): {readonly parts: readonly MessagePart[]; readonly findings: readonly Finding[]} => {
  const tokens = placeholderTokens(message);
  const [illegal] = notXml.exec(text) ?? [];
  const clean = oneLine(text.replace(new RegExp(notXml, 'gu'), ''));
  const parts = join(clean.split(/(\{[^{}]*\})/).map((piece) => tokens.get(piece) ?? piece));
  const findings = tokenFindings(parts, message);
  if (illegal === undefined) return {parts, findings};
  const code = `U+${(illegal.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    parts,
    findings: [
      ...findings,
      {
        line: 1,
        severity: 'error',
        code: 'invisible-character',
        id: message.id,
        message: `${message.id}: the text has the character ${code}, which no file can hold. Remove it.`,
      },
    ],
  };
};
