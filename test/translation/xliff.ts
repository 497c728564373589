import {readFileSync} from 'node:fs';
import {checkLocale} from '../../src/translation/check-locale.js';
import {decodeXliff} from '../../src/translation/decode-xliff.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Finding, GlossaryTerms, LocaleFile, SourceMessage, Unit} from '../../src/translation/types.js';

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

/** @param state of the target; none where it is empty */
export const unit = (id: string, source: string, target?: string, state = 'needs-review-translation'): string =>
  [
    `<trans-unit id="${id}">`,
    `  <source>${source}</source>`,
    ...(target === undefined ? [] : [`  <target${state && ` state="${state}"`}>${target}</target>`]),
    '</trans-unit>',
  ].join('\n');

const message = (id: string, note: string, ...parts: SourceMessage['parts']): [string, SourceMessage] => [
  id,
  {id, parts, note},
];

/** The messages that the code is said to have. */
export const messages: ReadonlyMap<string, SourceMessage> = new Map([
  message('greeting', 'A greeting at the top of the page. At most 20 characters.', 'Good day'),
  message(
    'hours',
    'Safety-critical. When a place is open.',
    {index: 0, name: 'days'},
    ', ',
    {index: 1, name: 'opens'},
    ' to ',
    {index: 2, name: 'closes'},
    '.',
  ),
]);

export const greeting = (target?: string, state?: string): string => unit('greeting', 'Good day', target, state);

const hoursSource =
  '<x id="0" equiv-text="${days}"/>, <x id="1" equiv-text="${opens}"/> to <x id="2" equiv-text="${closes}"/>.';

export const hours = (target?: string, state?: string): string => unit('hours', hoursSource, target, state);

/** What a file that has to be readable says. */
export const read = (text: string): LocaleFile => {
  const {file, findings} = readXliff(text);
  if (!file) throw new Error(`not read: ${findings.map(({message}) => message).join()}`);
  return file;
};

/** The unit of a file that has one alone. */
export const readOne = (xml: string): Unit => {
  const [one] = read(xliff(xml)).units;
  if (!one) throw new Error('there is no unit');
  return one;
};

/**
 * What the gate finds in a file, read or not.
 *
 * @param all the messages of the code; by default those of `messages` that the file has
 */
export const check = (
  text: string,
  {locale = 'cy', all, glossary}: {locale?: string; all?: typeof messages; glossary?: GlossaryTerms} = {},
): readonly Finding[] => {
  const {file, findings} = readXliff(text);
  if (!file) return findings;
  const present = new Set(file.units.map(({id}) => id));
  const known = all ?? new Map([...messages].filter(([id]) => present.has(id)));
  return [...findings, ...checkLocale(file, locale, known, glossary)];
};

const codesOf = (findings: readonly Finding[], severity: Finding['severity']): string[] =>
  findings.filter((finding) => finding.severity === severity).map(({code}) => code);

/** The codes of the errors. */
export const codes = (...of: Parameters<typeof check>): string[] => codesOf(check(...of), 'error');

export const warnings = (...of: Parameters<typeof check>): string[] => codesOf(check(...of), 'warning');

const fixtures = new URL('../fixtures/translation/', import.meta.url);

/** A file as a tool has written it. */
export const fixtureBytes = (name: string): Uint8Array => readFileSync(new URL(name, fixtures));

/** What the gate finds in a fixture, from its bytes on. */
export const checkFixture = (name: string, ...options: [Parameters<typeof check>[1]?]): readonly Finding[] => {
  const decoded = decodeXliff(fixtureBytes(name));
  return 'finding' in decoded ? [decoded.finding] : check(decoded.text, ...options);
};

/** What a fixture that has to be readable says. */
export const readFixture = (name: string): LocaleFile => {
  const decoded = decodeXliff(fixtureBytes(name));
  if ('finding' in decoded) throw new Error(decoded.finding.message);
  return read(decoded.text);
};
