import type {LocaleData, TranslatedMessage} from '../language/messages.js';
import type {LocaleFile, MessagePart} from './types.js';

const compile = (parts: readonly MessagePart[]): TranslatedMessage => {
  const flat = parts.map((part) => (typeof part === 'string' ? part : part.index));
  // A message of text alone has been read as one part.
  return flat.length === 1 && typeof flat[0] === 'string' ? flat[0] : flat;
};

/** What a locale says, once its file has passed the check. A message without a target stays English. */
export const compileLocale = ({units}: LocaleFile, locale: string, dir: 'ltr' | 'rtl'): LocaleData => ({
  locale,
  dir,
  messages: Object.fromEntries(units.flatMap(({id, target}) => (target ? [[id, compile(target)]] : []))),
});
