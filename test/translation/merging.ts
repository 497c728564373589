import assert from 'node:assert/strict';
import {describeMerge, mergeMessages, type Merged, type MergeOptions} from '../../src/translation/merge-messages.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import {textToParts} from '../../src/translation/edit-xliff.js';
import type {MessagePart, SourceMessage, Unit} from '../../src/translation/types.js';

/** A message of the code, its English with its placeholders in braces: `Run by {provider}.` */
export const message = (id: string, english: string, note = `What ${id} is.`): SourceMessage => {
  let index = 0;
  const parts = english
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece): MessagePart => (/^\{\w+\}$/.test(piece) ? {index: index++, name: piece.slice(1, -1)} : piece));
  return {id, parts, note};
};

/** The messages of the code, in alphabetical order. */
export const messagesOf = (...all: readonly SourceMessage[]): ReadonlyMap<string, SourceMessage> =>
  new Map([...all].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.id, one]));

export const localeFile = (...units: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    '<file target-language="cy" source-language="en" original="lit-localize-inputs" datatype="plaintext">',
    '<body>',
    ...units,
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');

/** A merge that has to succeed. */
export const merge = (
  text: string,
  messages: ReadonlyMap<string, SourceMessage>,
  options: Partial<MergeOptions> = {},
): Merged => {
  const merged = mergeMessages(text, messages, {locale: 'cy', ...options});
  if ('findings' in merged) assert.fail(merged.findings.map((finding) => finding.message).join('\n'));
  return merged;
};

/** Merges once more what a merge has made: nothing may happen. */
export const assertSettled = (merged: Merged, messages: ReadonlyMap<string, SourceMessage>): void => {
  const again = merge(merged.text, messages, {archive: merged.archive});
  assert.equal(again.text, merged.text);
  assert.equal(again.archive, merged.archive);
  assert.deepEqual(describeMerge('cy', {...again.report, remarks: []}), []);
};

export const unitsOf = (text: string | undefined): readonly Unit[] => {
  const {file, findings} = readXliff(text ?? '');
  assert.ok(file, JSON.stringify(findings));
  assert.deepEqual(findings, []);
  return file.units;
};

export const unitOf = (text: string | undefined, id: string): Unit => {
  const unit = unitsOf(text).find((one) => one.id === id);
  assert.ok(unit, `no unit ${id}`);
  return unit;
};

/** The text of the last unit of an id, as it stands in its file. */
export const rawUnit = (text: string | undefined, id: string): string => {
  const unit = unitsOf(text).findLast((one) => one.id === id);
  assert.ok(unit, `no unit ${id}`);
  return (text ?? '').slice(unit.at.unit.start, unit.at.unit.end);
};

/** The parts of a text with a message's placeholders, without their names, as `deepEqual` compares them. */
export const indexed = (parts: readonly MessagePart[] | undefined): unknown =>
  parts?.map((part) => (typeof part === 'string' ? part : part.index));

export const partsOf = (text: string, of: SourceMessage): readonly MessagePart[] => textToParts(text, of).parts;
