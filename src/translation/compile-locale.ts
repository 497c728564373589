import type {LocaleData, MessageText, TranslatedMessage} from '../language/messages.js';
import {isSafetyCritical, messageStatus} from './message-status.js';
import {isNeeded, pluralForm} from './plural-form.js';
import type {DraftPolicy, LocaleFile, MessagePart, SourceMessage, Unit} from './types.js';

const compile = (parts: readonly MessagePart[]): MessageText => {
  const flat = parts.map((part) => (typeof part === 'string' ? part : part.index));
  const [first = ''] = flat;
  // A message of text alone has been read as one part.
  return flat.length <= 1 && typeof first === 'string' ? first : flat;
};

const placeholders = (parts: readonly MessagePart[]): string =>
  parts
    .flatMap((part) => (typeof part === 'string' ? [] : part.index))
    .sort((a, b) => a - b)
    .join();

/** The unit that a message is spoken by: where the language has no such plural form, that of the form which it has. */
const unitFor = (
  {id, parts}: SourceMessage,
  units: ReadonlyMap<string, Unit>,
  messages: ReadonlyMap<string, SourceMessage>,
  locale: string,
): Unit | undefined => {
  if (isNeeded(id, locale)) return units.get(id);
  const other = `${pluralForm(id)?.stem ?? ''}.other`;
  const sameValues = placeholders(messages.get(other)?.parts ?? []) === placeholders(parts);
  return sameValues ? units.get(other) : undefined;
};

/**
 * What a browser gets of a locale whose file has passed the check: every message of the code. One without a usable
 * translation is there in English and says so.
 *
 * @param policy what becomes of translations that nobody has reviewed; whether `hide` ships the locale at all is the
 * build's to say
 */
export const compileLocale = (
  {units: all}: LocaleFile,
  locale: string,
  dir: 'ltr' | 'rtl',
  messages: ReadonlyMap<string, SourceMessage>,
  policy: DraftPolicy,
): LocaleData => {
  const units = new Map(all.map((unit) => [unit.id, unit]));
  const drafts: string[] = [];
  const compiled = [...messages.values()].map((message): [string, TranslatedMessage] => {
    const unit = unitFor(message, units, messages, locale);
    const status = unit ? messageStatus(unit) : 'untranslated';
    const keptEnglish = policy === 'english' && status === 'draft' && isSafetyCritical(message);
    if (!unit?.target || status === 'untranslated' || keptEnglish) return [message.id, {en: compile(message.parts)}];
    if (status === 'draft') drafts.push(message.id);
    return [message.id, compile(unit.target)];
  });
  return {locale, dir, messages: Object.fromEntries(compiled), drafts};
};
