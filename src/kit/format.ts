import type {IsoDate} from '../facts/types.js';

// English here is British English. Digits are Latin everywhere: a number in a fact looks the same in each language.
const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
const options = {timeZone: 'UTC', numberingSystem: 'latn'} as const;

const format = (date: Date, locale: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag(locale), {...options, ...parts}).format(date);

/** A date in the words of a language, `31 May 2027`; empty for `null`. */
export const formatDate = (day: IsoDate | null, locale: string): string =>
  day === null ? '' : format(new Date(day), locale, {dateStyle: 'long'});

/** A time of day, given in minutes after midnight, `9:00 am`. */
export const formatTime = (minutes: number, locale: string): string =>
  format(new Date(minutes * 60_000), locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(locale === 'en' && {hour12: true}),
  });

/** Runs of weekdays, 1 for Monday to 7: `Monday – Wednesday and Friday`. */
export const formatDays = (runs: readonly (readonly number[])[], locale: string): string => {
  // 1 January 2024 was a Monday.
  const date = (day: number): Date => new Date(Date.UTC(2024, 0, day));
  const weekdays = new Intl.DateTimeFormat(tag(locale), {...options, weekday: 'long'});
  return new Intl.ListFormat(tag(locale)).format(
    runs.map(([first = 1, ...days]) => weekdays.formatRange(date(first), date(first + days.length))),
  );
};

/** How many minutes something takes, `15 minutes`. */
export const formatMinutes = (minutes: number, locale: string): string =>
  new Intl.NumberFormat(tag(locale), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(minutes);
