import type {LocaleData, MessageText} from '../language/messages.js';
import type {MessagePart, SourceMessage} from './types.js';

/** Languages for development alone, made from English: `en-XA` is accented and longer, `ar-XB` runs from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';

const accent = (text: string): string => text.replace(/[a-z]/gi, (letter) => accented.charAt(plain.indexOf(letter)));

/** Words that say nothing: what a longer language would need room for. */
const padding = 'ļöŕéḿ îþšûḿ ðöļöŕ šîţ åḿéţ ';

/** Longer than the English by this much, brackets included: German, Polish and Welsh often are. */
const longer = 1.4;

const accentedParts = (parts: readonly MessagePart[]): (string | number)[] => {
  const text = parts.map((part) => (typeof part === 'string' ? accent(part) : part.index));
  const size = parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const missing = Math.max(Math.ceil(size * longer) - size - 2, 0);
  const words = padding.repeat(Math.ceil(missing / padding.length)).slice(0, missing);
  return ['⟦', ...text, `${words === '' ? '' : ` ${words}`}⟧`];
};

// A translator may not use these: they hide what a text says. Here they turn Latin letters round, so that a page shows
// at a glance what does not follow the direction of its language.
const override = '\u202E';
const end = '\u202C';
const mark = '\u200F';

const mirroredParts = (parts: readonly MessagePart[]): (string | number)[] => [
  mark,
  ...parts.map((part) =>
    typeof part === 'string' ? part.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, `${override}$&${end}`) : part.index,
  ),
  mark,
];

/** Texts side by side as one. */
const joined = (parts: readonly (string | number)[]): MessageText => {
  const list: (string | number)[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (typeof part === 'string' && typeof last === 'string') list[list.length - 1] = last + part;
    else list.push(part);
  }
  const [first] = list;
  return list.length === 1 && typeof first === 'string' ? first : list;
};

/** Every message in a pseudo-locale, with its placeholders; all of it a draft. */
export const pseudoLocale = (locale: PseudoLocale, messages: ReadonlyMap<string, SourceMessage>): LocaleData => {
  const rightToLeft = locale === 'ar-XB';
  const parts = rightToLeft ? mirroredParts : accentedParts;
  return {
    locale,
    dir: rightToLeft ? 'rtl' : 'ltr',
    messages: Object.fromEntries([...messages.values()].map((message) => [message.id, joined(parts(message.parts))])),
    drafts: [...messages.keys()],
  };
};
