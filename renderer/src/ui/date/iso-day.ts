import { CalendarDate, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date';
import type { DateValue } from 'react-aria-components';

/** The days that a form of this office can mean; beyond them a year was mistyped. */
export const EARLIEST_DAY = '1989-01-08';
export const LATEST_DAY = '2099-12-31';

/** The years that count as western ones where they are typed as years of 令和. */
const WESTERN_YEARS = { from: 1989, to: 2099 };
const BEFORE_REIWA = 2018;

/** Null for '' and for anything that is not an ISO day. */
export function dayFromIso(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

/** The ISO day in the Gregorian calendar, whatever calendar the screen shows; '' for null and for days after the year 9999. */
export function isoFromDay(day: DateValue | null): string {
  if (day === null) return '';
  const western = toCalendar(day, new GregorianCalendar());
  return western.year > 9999 ? '' : western.toString().slice(0, 10);
}

/** The day that was meant where somebody typed 2026 into a field that counts years of 令和; any other day as it is. */
export function withWesternYear(iso: string): string {
  const day = dayFromIso(iso);
  const typed = day === null ? 0 : day.year - BEFORE_REIWA;
  if (day === null || typed < WESTERN_YEARS.from || typed > WESTERN_YEARS.to) return iso;
  return new CalendarDate(typed, day.month, day.day).toString();
}

/** How many days a month has at most. */
export function daysOfMonth(month: number): number {
  const leapYear = new CalendarDate(2024, month, 1);
  return leapYear.calendar.getDaysInMonth(leapYear);
}
