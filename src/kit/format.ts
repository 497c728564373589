import {html, type TemplateResult} from 'lit';
import type {IsoDate} from '../facts/types.js';

// English here is British English. Digits are Latin everywhere: a number in a fact looks the same in each language.
const british = 'en-GB';
const options = {timeZone: 'UTC', numberingSystem: 'latn'} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates, made once: a list of forty places asks for two hundred. */
const dates = (tag: string, more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = tag + JSON.stringify(more);
  const format = made.get(key) ?? new Intl.DateTimeFormat(tag, {...options, ...more});
  made.set(key, format);
  return format;
};

/**
 * What a formatter writes in a language. Browsers lack some: Chromium has no Welsh and no Nepali, and of Punjabi only a
 * part. It would be their own language, or English, without a word: then it is English, marked as English.
 */
const write = (locale: string, format: (tag: string) => string): string | TemplateResult => {
  if (locale === 'en') return format(british);
  const text = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? format(locale) : '';
  const isForeign = /[a-z]/i.test(text) && new Intl.Locale(locale).maximize().script !== 'Latn';
  return text === '' || isForeign ? html`<span lang="en" dir="ltr">${format(british)}</span>` : text;
};

/** A date in the words of a language, `31 May 2027`; empty for `null`. */
export const formatDate = (day: IsoDate | null, locale: string): string | TemplateResult =>
  day === null
    ? ''
    : write(locale, (tag) =>
        // “2026 р.” has a full stop of its own, and our sentences have one after the date.
        dates(tag, {dateStyle: 'long'}).format(new Date(day)).replace(/\.$/, ''),
      );

/** A time of day, given in minutes after midnight, `9:00 am`. */
export const formatTime = (minutes: number, locale: string): string | TemplateResult =>
  write(locale, (tag) =>
    dates(tag, {hour: 'numeric', minute: '2-digit', ...(tag === british && {hour12: true})}).format(
      new Date(minutes * 60_000),
    ),
  );

/** Runs of weekdays, 1 for Monday to 7: `Monday to Wednesday and Friday`. */
export const formatDays = (runs: readonly (readonly number[])[], locale: string): string | TemplateResult => {
  // 1 January 2024 was a Monday.
  const date = (day: number): Date => new Date(Date.UTC(2024, 0, day));
  return write(locale, (tag) => {
    const weekdays = dates(tag, {weekday: 'long'});
    const text = new Intl.ListFormat(tag).format(
      runs.map(([first = 1, ...days]) => weekdays.formatRange(date(first), date(first + days.length))),
    );
    // Many screen readers say nothing of a dash. Other languages have their own ways, which we leave.
    return tag === british ? text.replaceAll(' – ', ' to ') : text;
  });
};

/** How many minutes something takes, `15 minutes`. */
export const formatMinutes = (minutes: number, locale: string): string | TemplateResult =>
  write(locale, (tag) =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: 'minute',
      unitDisplay: 'long',
      numberingSystem: 'latn',
    }).format(minutes),
  );

/** A whole number, `20,000`. */
export const formatNumber = (value: number, locale: string): string | TemplateResult =>
  write(locale, (tag) => new Intl.NumberFormat(tag, {numberingSystem: 'latn'}).format(value));

/** Whole pounds, `£75,000,000`. Never in short: with one digit fewer, Urdu's word for ten million would make 75 million 80. */
export const formatPounds = (value: number, locale: string): string | TemplateResult =>
  write(locale, (tag) =>
    new Intl.NumberFormat(tag, {
      numberingSystem: 'latn',
      style: 'currency',
      currency: 'GBP',
      maximumFractionDigits: 0,
    }).format(value),
  );
