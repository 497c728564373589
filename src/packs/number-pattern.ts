import type {Line} from '../facts/telephone-link.js';

/** Stands between two lines of a text: a long number may go on in the next one, a short code does not. */
export const lineBreak = '\u2028';

/** Digits in the shapes of Arabic, Urdu, Hindi and Punjabi too, as an editor may have written them. */
const anyDigit = (digit: string): string =>
  `[${digit}${[0x660, 0x6f0, 0x966, 0xa66].map((zero) => String.fromCodePoint(zero + Number(digit))).join('')}]`;

/** What people write between digits, and what nobody sees. */
const gap = String.raw`[\s\p{Cf}\p{Pd}().]{0,3}`;
/** Of a short code, less: its few digits stand in other numbers and amounts too. */
const shortGap = String.raw`[ \u00a0\u202f\p{Cf}\p{Pd}]{0,2}`;

const spaced = (digits: string, between = gap): string =>
  [...digits.matchAll(/\d/g)].map(([digit]) => anyDigit(digit)).join(between);

const plus = String.raw`(?:\+|${spaced('00')})${gap}`;

/** A UK number, with the country's code or without; one of another country; a short code. */
const numberSource = (telephone: string): string => {
  const [, national] = /^(?:\+44 ?|0)(.*)$/.exec(telephone) ?? [];
  if (national !== undefined)
    return String.raw`(?:${plus}${spaced('44')}${gap}(?:\(0\)${gap})?|${anyDigit('0')}${gap})${spaced(national)}`;
  if (telephone.startsWith('+')) return plus + spaced(telephone);
  // An amount and a reference are no number to ring.
  return String.raw`(?<!\p{Nd}[\s\p{Pd}]?)(?<![£$€#]\s?|\p{L})${spaced(telephone, shortGap)}(?!\s?[£$€%])`;
};

/** A number as people write it: with spaces, dots and brackets anywhere. It has no groups. */
export const numberPattern = ({telephone}: Line): RegExp =>
  new RegExp(String.raw`(?<![\p{Nd}+])${numberSource(telephone)}(?!\p{Nd})`, 'gu');

/** The number that a link rings or texts; `undefined` for any other link. */
export const numberOf = (href: string): string | undefined => {
  const [, number] = /^(?:tel|sms|callto):([^?;&]*)/.exec(href) ?? [];
  try {
    return number && decodeURIComponent(number);
  } catch {
    return number;
  }
};
