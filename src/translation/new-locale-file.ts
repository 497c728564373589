import type {SourceMessage} from './types.js';
import {type Layout, writeUnit} from './write-unit.js';
import {escapeAttribute} from './xml-markup.js';

const layout: Layout = {unit: '\n', child: '\n  ', end: '\n'};

/**
 * A locale file in which nothing is translated yet.
 *
 * @param locale as BCP 47 writes it; absent in a template, whose language nobody knows
 * @param messages in the order in which they shall stand
 */
export const newLocaleFile = (locale: string | undefined, messages: Iterable<SourceMessage>): string => {
  const target = locale === undefined ? '' : ` target-language="${escapeAttribute(locale)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file${target} source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    ...[...messages].map((message) => writeUnit(message, layout)),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
};
