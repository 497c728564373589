import assert from 'node:assert/strict';
import {type DeskContext, type DeskFile, openFile} from '../../../src/site/translate/desk-model.js';
import type {SourceMessage} from '../../../src/translation/types.js';

const messages: readonly SourceMessage[] = [
  {id: 'call', parts: ['Call'], note: 'Button. At most 20 characters.'},
  {id: 'found.few', parts: [{index: 0, name: 'shown'}, ' places'], note: 'How many.'},
  {id: 'found.other', parts: [{index: 0, name: 'shown'}, ' places'], note: 'How many.'},
  {id: 'run-by', parts: ['Run by ', {index: 0, name: 'provider'}, '.'], note: 'Who runs a line.'},
  {id: 'title', parts: ['Used needles'], note: 'Heading.'},
];

export const message = (id: string): SourceMessage => {
  const found = messages.find((one) => one.id === id);
  assert.ok(found, `no message ${id}`);
  return found;
};

/** What the desk holds the files of these tests against. */
export const context: DeskContext = {
  messages: new Map(messages.map((one) => [one.id, one])),
  glossary: {pl: {needles: {use: 'igły', accept: ['igł*', 'igieł']}}},
};

const sources: Readonly<Record<string, string>> = {
  call: 'Call',
  'found.few': '<x id="0" equiv-text="{shown}"/> places',
  'found.other': '<x id="0" equiv-text="{shown}"/> places',
  'run-by': 'Run by <x id="0" equiv-text="{provider}"/>.',
  title: 'Used needles',
};

/** A unit as an editor of translations leaves it. */
export const unit = (id: string, target = ''): string =>
  `<trans-unit id="${id}" tool:order="7">\r\n  <source>${sources[id] ?? ''}</source>\r\n${target === '' ? '' : `  ${target}\r\n`}  <note from="Ola">mine</note>\r\n</trans-unit>`;

/** A file around units, as an editor of translations leaves it. */
export const file = (units: readonly string[], language = 'pl'): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:tool="urn:example:tool">',
    `<file target-language="${language}" source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    '<!-- a tool was here -->',
    ...units,
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\r\n');

const draft = (text: string): string => `<target state="needs-review-translation">${text}</target>`;

/** A whole Polish file: a reviewed message, drafts, and one that is not translated. */
export const polish: readonly string[] = [
  unit('call', '<target state="final">Zadzwoń</target>'),
  unit('found.few', draft('<x id="0" equiv-text="{shown}"/> miejsca')),
  unit('found.other', draft('<x id="0" equiv-text="{shown}"/> miejsca')),
  unit('run-by', draft('Prowadzi <x id="0" equiv-text="{provider}"/>.')),
  unit('title'),
];

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that has to open. */
export const open = (text: string, name = 'pl.xlf'): DeskFile => {
  const opened = openFile(name, bytes(text), context);
  assert.ok('file' in opened, JSON.stringify(opened));
  return opened.file;
};
