import { useTranslation } from 'react-i18next';
import { dayLabel, fiscalYearLabel, instantLabel } from '#domain/calendar.ts';

/** How days (ISO), instants (ISO in UTC, shown as in Asia/Tokyo) and fiscal years are written on screen and paper. */
export interface Dates {
  day(isoDay: string): string;
  instant(instant: string): string;
  fiscalYear(fiscalYear: number): string;
}

const JAPANESE: Dates = { day: dayLabel, instant: instantLabel, fiscalYear: fiscalYearLabel };

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' });

const ENGLISH: Dates = {
  day: (isoDay) => DAY.format(Date.parse(isoDay)),
  instant: (instant) => INSTANT.format(Date.parse(instant)),
  fiscalYear: (fiscalYear) => `FY${fiscalYear}`,
};

/** Dates in the language of the screen: 令和 in Japanese. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  return i18n.language === 'ja' ? JAPANESE : ENGLISH;
}
