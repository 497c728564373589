import type {Finding, LocaleFile, MessagePart, SourceMessage, Unit} from './types.js';

const text = (parts: readonly MessagePart[]): string => parts.filter((part) => typeof part === 'string').join('');

const indexes = (parts: readonly MessagePart[]): number[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : part.index)).sort((a, b) => a - b);

const same = (a: readonly MessagePart[], b: readonly MessagePart[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a translation may not bring: each with what a finding calls it. */
const forbidden: readonly (readonly [code: string, pattern: RegExp, name: string])[] = [
  ['digit-added', /\p{N}|\u{1F51F}|\u20E3/gu, 'the digit'],
  [
    'url-added',
    /[\p{L}\d+.-]*:\/\/\S*|\b(?:www\.|tel:|sms:|mailto:|javascript:|data:)\S*|\S*[\p{L}\d]\.\p{L}+\/\S*|\S+@\S+\.\S+/giu,
    'the address',
  ],
  ['markup-added', /[<>]/gu, 'the markup character'],
  // Urdu and others need the two joiners between letters.
  [
    'invisible-character',
    /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
    'the invisible character',
  ],
];

const show = (found: string): string =>
  /[\p{Cc}\p{Cf}]/u.test(found)
    ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `"${found}"`;

const checkUnit = (unit: Unit, target: readonly MessagePart[], message: SourceMessage): Omit<Finding, 'line'>[] => {
  const findings: Omit<Finding, 'line'>[] = [];
  const error = (code: string, what: string): unknown =>
    findings.push({severity: 'error', code, message: `${unit.id}: ${what}`});
  if (text(target).trim() === '') error('empty-target', 'the target is empty. Translate it, or remove the <target>.');
  const expected = indexes(message.parts);
  if (JSON.stringify(indexes(target)) !== JSON.stringify(expected)) {
    error(
      'placeholders-changed',
      expected.length === 0
        ? 'the source has no placeholder. Remove the <x/> from the target.'
        : `the target must hold each placeholder of the source once: <x id="${expected.join('"/>, <x id="')}"/>.`,
    );
  }
  const source = text(message.parts);
  for (const [code, pattern, name] of forbidden) {
    const added = (text(target).match(pattern) ?? []).find((found) => !source.includes(found));
    if (added !== undefined) error(code, `the target has ${name} ${show(added)}, which the source has not. Remove it.`);
  }
  return findings;
};

/**
 * Holds a locale file against the messages of the code: no translation can bring a number, an address or markup.
 *
 * @param locale the locale that the file's name says
 */
export const checkLocale = (
  file: LocaleFile,
  locale: string,
  messages: ReadonlyMap<string, SourceMessage>,
): Finding[] => {
  const findings: Finding[] = [];
  const error = (line: number, code: string, message: string): unknown =>
    findings.push({line, severity: 'error', code, message});
  if (file.targetLanguage !== locale) {
    error(
      file.line,
      'target-language',
      `target-language is "${file.targetLanguage}"; the file's name says "${locale}". Make them the same.`,
    );
  }
  const seen = new Set<string>();
  for (const unit of file.units) {
    const message = messages.get(unit.id);
    if (!message) {
      error(unit.line, 'unknown-id', `no message has the id "${unit.id}". Run "npm run locales:extract".`);
      continue;
    }
    if (seen.has(unit.id)) error(unit.line, 'doubled-id', `the id "${unit.id}" stands in the file twice. Keep one.`);
    seen.add(unit.id);
    if (!same(unit.source, message.parts)) {
      error(
        unit.line,
        'source-changed',
        `${unit.id}: the source is not the English text of today. Run "npm run locales:extract".`,
      );
    }
    if (unit.target)
      findings.push(...checkUnit(unit, unit.target, message).map((finding) => ({line: unit.line, ...finding})));
  }
  return findings;
};
