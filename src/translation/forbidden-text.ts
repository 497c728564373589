import type {Problem} from './problem.js';
import type {MessagePart} from './types.js';

/** Stands for a placeholder, so that what comes before it does not run into what comes after. */
const gap = '\uFFFC';

const textOf = (parts: readonly MessagePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : gap)).join('');

/** Numbers of any script, and the pictures that show one. */
const numbers = /\p{N}+|\u20E3|\u{1F51F}|\u{1F51E}|\u{1F522}|\u{1F4AF}/gu;
/** One alone is a part of many words; two in a row are a number. */
const hanNumbers = /[〇零一二三四五六七八九十百千万萬亿億兆两兩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅]{2,}/gu;

const schemes =
  'about|blob|callto|data|facetime|file|ftps?|geo|https?|intent|javascript|magnet|mailto|sips?|skype|sms(?:to)?|tel|urn|vbscript|viber|view-source|whatsapp|xmpp';
/** Ends of names that nobody takes for the end of a sentence: with them, one letter before the dot is a name too. */
const wellKnown = 'app|biz|co|com|dev|edu|eu|gg|gl|gov|info|io|ly|me|net|org|tv|uk';
/** What a name between dots is made of. */
const w = String.raw`[\p{L}\p{M}\p{N}-]`;
/** Not inside a name, nor after the dot of one: from there on has been looked at, and once is enough. */
const start = String.raw`(?<!${w}\.?)`;
const addresses = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}+.-])[\p{L}\p{N}+.-]*:\/\/\S*`,
    String.raw`\b(?:${schemes}):\S+`,
    String.raw`\bwww[.。．｡]\S*`,
    String.raw`(?<!\S)\S*[@＠]\S+`,
    // A name with a dot, and a path.
    String.raw`${start}${w}+(?:\.${w}+)+\/\S*`,
    // Two names of two letters or more with nothing but a dot between.
    String.raw`${start}(?:${w}+\.)*${w}{2,}\.${w}{2,}(?:\.${w}+)*`,
    String.raw`${start}(?:${w}+\.)+(?:${wellKnown})(?!${w})`,
    // What browsers take for a dot, too.
    String.raw`(?<![a-z\d-])[a-z\d-]+(?:[。．｡][a-z\d-]+)+`,
  ].join('|'),
  'giu',
);

/** Marks that cover what stands before them, at a start where that is a placeholder, or too many to be a letter's. */
const covering = /(?<=^|\uFFFC)\p{M}|[\u0334-\u0338\u0488\u0489]|(?!\u20E3)[\u20D0-\u20F0]|\p{M}{4,}/gu;
/** Pictures of clocks, tiles, cards and dots have numbers on them, too. */
const symbols = /(?![\uFFFC\uFFFD\u2800])[\p{So}\p{Extended_Pictographic}]/gu;

/** Angle brackets, and what would have been markup if it had not been escaped twice. */
const markup = /[<>]|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/giu;

const joining = 'Arab|Syrc|Mong|Nkoo|Mand|Deva|Beng|Gujr|Guru|Knda|Mlym|Orya|Sinh|Taml|Telu|Tibt|Mymr|Khmr'
  .split('|')
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
/** The joiners, but where they stand between letters of a script that needs them. */
const strayJoiners = String.raw`(?<!(?=[\p{L}\p{M}])[${joining}])[\u200C\u200D]|[\u200C\u200D](?!(?=[\p{L}\p{M}])[${joining}])`;
const invisible = new RegExp(
  String.raw`(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u2800\uFFFC\uFFFD]|${strayJoiners}`,
  'gu',
);

/** How a text is looked at: as it is written, with characters in another shape taken for what they mean, or part by part. */
type Form = 'written' | 'compatible' | 'parts';

const inForm = (parts: readonly MessagePart[], form: Form): readonly string[] => {
  if (form === 'parts') return parts.filter((part) => typeof part === 'string');
  return [form === 'written' ? textOf(parts) : textOf(parts).normalize('NFKC')];
};

type Counts = ReadonlyMap<string, number>;

/** How often each thing that a pattern finds stands in a message. */
const count = (parts: readonly MessagePart[], pattern: RegExp, form: Form): Counts => {
  const found = new Map<string, number>();
  for (const [one] of inForm(parts, form).flatMap((text) => [...text.matchAll(pattern)]))
    found.set(one, (found.get(one) ?? 0) + 1);
  return found;
};

const known = new WeakMap<readonly MessagePart[], Map<string, Counts>>();

/** Counts a source once, however many translations are held against it: a page would wait for a pack of many languages. */
const countOnce = (source: readonly MessagePart[], pattern: RegExp, form: Form): Counts => {
  const ofSource = known.get(source) ?? new Map<string, Counts>();
  const key = form + pattern.source;
  const counts = ofSource.get(key) ?? count(source, pattern, form);
  known.set(source, ofSource.set(key, counts));
  return counts;
};

/** What stands in the target more often than in the source: the first of it. */
const added = (
  target: readonly MessagePart[],
  source: readonly MessagePart[],
  pattern: RegExp,
  form: Form,
): string | undefined => {
  const found = [...count(target, pattern, form)];
  // Most targets have nothing of the kind.
  if (found.length === 0) return undefined;
  const allowed = countOnce(source, pattern, form);
  return found.find(([one, times]) => times > (allowed.get(one) ?? 0))?.[0];
};

const show = (found: string): string =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]/u.test(found)
    ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `"${found.replaceAll(gap, '…')}"`;

interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly name: string;
  readonly mend: string;
}

const rules: readonly Rule[] = [
  {code: 'digit-added', pattern: numbers, name: 'number', mend: 'Remove it.'},
  {code: 'digit-added', pattern: hanNumbers, name: 'number', mend: 'Remove it.'},
  {code: 'digit-added', pattern: symbols, name: 'symbol', mend: 'Remove it.'},
  {code: 'invisible-character', pattern: covering, name: 'covering mark', mend: 'Remove it.'},
  {
    code: 'url-added',
    pattern: addresses,
    name: 'address',
    mend: 'Remove it, or, if it is the end of a sentence, put a space after the full stop.',
  },
  {code: 'markup-added', pattern: markup, name: 'markup', mend: 'Remove it: a translation is plain text.'},
];

/** One thing that a text may not bring. */
export interface ForbiddenThing {
  readonly code: string;
  /** What it is, such as `number "7"`. */
  readonly thing: string;
  readonly mend: string;
}

/**
 * What a translation may not bring, because nobody would check it as a fact or see it: numbers, addresses, markup and
 * invisible characters that the source has not, each as often as the source has it. One finding for each kind is enough to
 * mend.
 */
export const forbiddenThings = (
  target: readonly MessagePart[],
  source: readonly MessagePart[],
): readonly ForbiddenThing[] => {
  const things = rules.flatMap(({code, pattern, name, mend}) => {
    // Some characters are a number or a name in another shape: `㏨` is the ninth day.
    const found = added(target, source, pattern, 'written') ?? added(target, source, pattern, 'compatible');
    return found === undefined ? [] : [{code, thing: `${name} ${show(found)}`, mend}];
  });
  const hidden = added(target, source, invisible, 'parts');
  if (hidden !== undefined) {
    const name = hidden === '\uFFFD' ? 'broken character' : 'invisible character';
    things.push({code: 'invisible-character', thing: `${name} ${show(hidden)}`, mend: 'Remove it.'});
  }
  const codes = new Set<string>();
  return things.filter(({code}) => !codes.has(code) && codes.add(code).size > 0);
};

/** What a translation brings that its source has not, as the check of a locale file says it. */
export const forbiddenText = (target: readonly MessagePart[], source: readonly MessagePart[]): readonly Problem[] =>
  forbiddenThings(target, source).map(({code, thing, mend}) => ({
    severity: 'error',
    code,
    message: `the target has the ${thing}, which the source has not. ${mend}`,
  }));
