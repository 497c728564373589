/** Opening hours as schema.org writes them, `Mo-Su 09:00-17:00`, read and held against a clock. */

/** Minutes since midnight. */
type Minutes = number;

export interface OpeningHours {
  /** ISO weekdays, 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  readonly opens: Minutes;
  /** On the next day where it is not later than `opens`. */
  readonly closes: Minutes;
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const minutes = (time: string): Minutes => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const time = '((?:[01]\\d|2[0-3]):[0-5]\\d)';
const pattern = new RegExp(`^([A-Z][a-z])(?:-([A-Z][a-z]))? ${time}-${time}$`);

/** `undefined` where `text` is not one such line. */
export const parseOpeningHours = (text: string): OpeningHours | undefined => {
  const [, from = '', to = from, opens = '', closes = ''] = pattern.exec(text) ?? [];
  const first = dayNames.indexOf(from);
  const last = dayNames.indexOf(to);
  if (first < 0 || last < 0) return undefined;
  const days = dayNames.map((_, index) => index + 1).filter((day) => (day - first + 6) % 7 <= (last - first + 7) % 7);
  return {days, opens: minutes(opens), closes: minutes(closes)};
};

/** The day and time in the United Kingdom, whatever the zone that the visitor's own clock is set to. */
const londonTime = (now: Date): {weekday: number; minute: Minutes} => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: dayNames.indexOf(part('weekday').slice(0, 2)) + 1,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
};

/** Whether it is open at `now`, by the clocks of the United Kingdom. */
export const isOpen = ({days, opens, closes}: OpeningHours, now: Date): boolean => {
  const {weekday, minute} = londonTime(now);
  const today = days.includes(weekday);
  const yesterday = days.includes(((weekday + 5) % 7) + 1);
  return closes > opens
    ? today && minute >= opens && minute < closes
    : (today && minute >= opens) || (yesterday && minute < closes);
};
