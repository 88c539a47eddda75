import type { NumberFormat } from './number-formats.ts';

// Excel's precision. Further digits are artefacts of binary fractions.
const DIGITS = 15;
const PRECISE_BELOW = 10 ** DIGITS;
const DAY_MS = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;
const DAYS_FROM_1900_TO_1904 = 1462;
/** Excel counts a 29 February 1900 that never existed. */
const AFTER_LEAP_DAY = 60;

/**
 * A number as the sheet displays it, where that matters: 31 with format 000 is 「031」, 0.925 as a percentage is 「92.5%」,
 * and a date is an ISO day.
 */
export function numberText(value: number, format: NumberFormat, countsFrom1904: boolean): string {
  switch (format.kind) {
    case 'zeros':
      return exact(value).padStart(format.digits, '0');
    case 'date':
      return dayText(value, countsFrom1904);
    case 'percent':
      return `${exact(value * 100)}%`;
    case 'plain':
      return exact(value);
  }
}

function exact(value: number): string {
  // Use exponential notation: with zeros for the lost digits, the number would look like a real code.
  if (Math.abs(value) >= PRECISE_BELOW) return value.toExponential().replace('e', 'E');
  return String(Number(value.toPrecision(DIGITS)));
}

function dayText(serial: number, countsFrom1904: boolean): string {
  const since1900 = countsFrom1904 ? serial + DAYS_FROM_1900_TO_1904 : serial;
  const days = Math.floor(since1900 < AFTER_LEAP_DAY ? since1900 + 1 : since1900) - DAYS_BEFORE_1970;
  const date = new Date(days * DAY_MS);
  return Number.isNaN(date.getTime()) ? exact(serial) : date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
