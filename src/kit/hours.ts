import {html, type TemplateResult} from 'lit';
import {type OpeningHours, readHours} from '../facts/opening-hours.js';
import type {Hours} from '../facts/types.js';
import {formatDays, formatTime} from './format.js';
import {hoursStrings} from './hours.strings.js';

/** A time of day, set apart, so that a text from right to left keeps its parts in order. */
export const time = (minutes: number, locale: string): TemplateResult =>
  html`<bdi>${formatTime(minutes, locale)}</bdi>`;

const line = ({days, opens, closes}: OpeningHours, locale: string): TemplateResult => {
  if (opens === 0 && closes === 0) return hoursStrings.dayAndNight(formatDays(days, locale));
  const times = [time(opens, locale), time(closes, locale)] as const;
  return days.flat().length === 7
    ? hoursStrings.everyDay(...times)
    : hoursStrings.someDays(formatDays(days, locale), ...times);
};

/** Opening hours in words, a line each. */
export const hoursInWords = (hours: Hours, locale: string): TemplateResult[] =>
  readHours(hours).map((range) => line(range, locale));
