import {checkLocale} from '../../src/translation/check-locale.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Finding, LocaleFile, SourceMessage} from '../../src/translation/types.js';

/** The first line of the units that are given to `xliff`. */
export const firstLine = 5;

/** A whole locale file around its units. */
export const xliff = (units: string, file = 'target-language="cy" source-language="en"'): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file ${file} original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    units,
    '</body>',
    '</file>',
    '</xliff>',
  ].join('\n');

export const unit = (id: string, source: string, target?: string): string =>
  [
    `<trans-unit id="${id}">`,
    `  <source>${source}</source>`,
    ...(target === undefined ? [] : [`  <target state="needs-review-translation">${target}</target>`]),
    '</trans-unit>',
  ].join('\n');

/** The messages that the code is said to have. */
export const messages: ReadonlyMap<string, SourceMessage> = new Map(
  [
    {id: 'greeting', parts: ['Good day']},
    {id: 'hours', parts: [{index: 0}, ', ', {index: 1}, ' to ', {index: 2}, '.']},
  ].map((message) => [message.id, message]),
);

export const greeting = (target?: string): string => unit('greeting', 'Good day', target);

const hoursSource =
  '<x id="0" equiv-text="${days}"/>, <x id="1" equiv-text="${opens}"/> to <x id="2" equiv-text="${closes}"/>.';

export const hours = (target?: string): string => unit('hours', hoursSource, target);

/** What a file that has to be readable says. */
export const read = (text: string): LocaleFile => {
  const {file, findings} = readXliff(text);
  if (!file) throw new Error(`not read: ${findings.map(({message}) => message).join()}`);
  return file;
};

/** What the gate finds in a file, read or not. */
export const check = (text: string, locale = 'cy'): readonly Finding[] => {
  const {file, findings} = readXliff(text);
  return file ? checkLocale(file, locale, messages) : findings;
};

export const codes = (text: string, locale = 'cy'): string[] => check(text, locale).map(({code}) => code);
