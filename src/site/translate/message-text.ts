import {html, type TemplateResult} from 'lit';
import type {MessagePart, SourceMessage} from '../../translation/types.js';

const chip = (name: string): TemplateResult => html`<bdi class="chip" lang="en" translate="no">{${name}}</bdi>`;

/** The names of a message's placeholders, in the order in which its English has them. */
export const placeholderNames = ({parts}: SourceMessage): readonly string[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : (part.name ?? String(part.index))));

/** A message with its placeholders as chips. */
export const messageParts = (parts: readonly MessagePart[]): readonly unknown[] =>
  parts.map((part) => (typeof part === 'string' ? part : chip(part.name ?? String(part.index))));

/** What stands in the field of a message, with each placeholder that the message has as a chip. */
export const messageText = (text: string, message: SourceMessage): readonly unknown[] => {
  const names = placeholderNames(message);
  return text
    .split(/(\{[^{}]*\})/)
    .map((part) => (names.includes(part.slice(1, -1)) && part.startsWith('{') ? chip(part.slice(1, -1)) : part));
};
