/** Opening hours as schema.org writes them, `Mo-We,Fr 09:00-17:00`, read and held against a clock. */

import type {Hours} from './types.js';

/** Minutes since midnight. */
type Minutes = number;

export interface OpeningHours {
  /** ISO weekdays, 1 is Monday, 7 is Sunday: runs of days that follow one another. */
  readonly days: readonly (readonly number[])[];
  readonly opens: Minutes;
  /** On the next day where it is not later than `opens`: the same is a day and a night. */
  readonly closes: Minutes;
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const day = `(?:${dayNames.join('|')})`;
const range = `${day}(?:-${day})?`;
const hour = String.raw`([01]\d|2[0-3]):([0-5]\d)`;

/** What one line of opening hours looks like. Days alone are day and night. */
export const hoursPattern = `^(${range}(?:,${range})*)(?: ${hour}-${hour})?$`;

/** `Mo-We` → 1, 2, 3. */
const parseDays = (range: string): readonly number[] => {
  const [first = 0, last = first] = range.split('-').map((name) => dayNames.indexOf(name));
  const length = ((last - first + 7) % 7) + 1;
  return dayNames.map((_, index) => ((first + index) % 7) + 1).slice(0, length);
};

/** `undefined` where `text` is not one such line. */
export const parseOpeningHours = (text: string): OpeningHours | undefined => {
  const [, ranges, ...times] = new RegExp(hoursPattern).exec(text) ?? [];
  const [opensHour = 0, opensMinute = 0, closesHour = 0, closesMinute = 0] = times.map((time) => Number(time || 0));
  return ranges === undefined
    ? undefined
    : {
        days: ranges.split(',').map(parseDays),
        opens: opensHour * 60 + opensMinute,
        closes: closesHour * 60 + closesMinute,
      };
};

/** Opening hours, line for line; a line that cannot be read is left out. */
export const readHours = (hours: Hours): OpeningHours[] =>
  [hours].flat().flatMap((text) => parseOpeningHours(text) ?? []);

let london: Intl.DateTimeFormat | undefined;

/** The weekday and the time in the United Kingdom, whatever the zone that the visitor's own clock is set to. */
const londonTime = (now: Date): [weekday: number, minute: Minutes] => {
  // To make one takes longer than all else that a list of forty places does.
  const format = (london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }));
  // `Mon 09:05`; some engines write a comma.
  const [weekday = '', hour, minute] = format.format(now).match(/[a-z]+|\d+/gi) ?? [];
  return [dayNames.indexOf(weekday.slice(0, 2)) + 1, Number(hour) * 60 + Number(minute)];
};

/** Whether it is open at `now`, by the clocks of the United Kingdom. */
export const isOpen = ({days, opens, closes}: OpeningHours, now: Date): boolean => {
  const [weekday, minute] = londonTime(now);
  const today = days.flat().includes(weekday);
  const yesterday = days.flat().includes(((weekday + 5) % 7) + 1);
  return closes > opens
    ? today && minute >= opens && minute < closes
    : (today && minute >= opens) || (yesterday && minute < closes);
};
