import { GregorianCalendar, parseDate, toCalendar, type CalendarDate } from '@internationalized/date';
import type { DateValue } from 'react-aria-components';

/** Null for anything that is not an ISO day. */
export function dayFromIso(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

/** The ISO day in the Gregorian calendar, whatever calendar the screen shows. */
export function isoFromDay(day: DateValue): string {
  return toCalendar(day, new GregorianCalendar()).toString().slice(0, 10);
}
