import { useTranslation } from 'react-i18next';
import { dayLabel, fiscalYearLabel, instantLabel, weekdayLabel } from '#domain/calendar.ts';

/** How days (ISO), instants (ISO in UTC, shown as in Asia/Tokyo) and fiscal years are written on screen and paper. */
export interface Dates {
  day(isoDay: string): string;
  /** With the day of the week. */
  weekday(isoDay: string): string;
  /** As it stands in a field that one can type into. */
  typed(isoDay: string): string;
  instant(instant: string): string;
  fiscalYear(fiscalYear: number): string;
}

const JAPANESE: Dates = {
  day: dayLabel,
  weekday: weekdayLabel,
  typed: dayLabel,
  instant: instantLabel,
  fiscalYear: fiscalYearLabel,
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' });

const ENGLISH: Dates = {
  day: (isoDay) => DAY.format(Date.parse(isoDay)),
  weekday: (isoDay) => WEEKDAY.format(Date.parse(isoDay)),
  typed: (isoDay) => isoDay,
  instant: (instant) => INSTANT.format(Date.parse(instant)),
  fiscalYear: (fiscalYear) => `FY${fiscalYear}`,
};

/** Dates in the language of the screen: 令和 in Japanese. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  return i18n.language === 'ja' ? JAPANESE : ENGLISH;
}
