import type {Finding, SourceMessage} from '../../translation/types.js';
import {placeholderNames} from './message-text.js';

/** The gate speaks to whoever has the file open, XML and commands included; on the page there is a field for it. */
const phrases: readonly (readonly [gate: RegExp, field: string])[] = [
  [/, or remove the <target>/g, ', or leave the field empty'],
  [/Remove the <target>/g, 'Leave the field empty'],
  [/Run "npm run locales:extract"/g, 'Bring your file up to date: see above the messages'],
  [/Copy each <x\/> from the source again, whole/g, 'Put each placeholder in again'],
  [/<x\/>/g, 'the placeholder'],
  [/\bthe target\b/g, 'the translation'],
  [/\bthe source\b/g, 'the English'],
];

/** What the gate says of a message, in the words of the field that the message is translated in. */
export const inFieldWords = (finding: Finding, message: SourceMessage): Finding => {
  const names = placeholderNames(message);
  const start = `${message.id}: `;
  const said = finding.message.startsWith(start) ? finding.message.slice(start.length) : finding.message;
  const named = said.replace(
    /<x id="(\d+|\?)"\/>(?: \(([^()]*)\))?/g,
    (_, index: string, name?: string) => `{${names[Number(index)] ?? name ?? index}}`,
  );
  const text = phrases.reduce((words, [gate, field]) => words.replace(gate, field), named);
  return {...finding, message: text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())};
};
