import { fail, ok, type Result } from './result.ts';

/**
 * Why a text gives no day. `no-day`: the text has no known form of a date. `no-such-day`: the month has no such day.
 * `unlikely-year`: the year lies outside what an office form can mean.
 */
export interface DayNotRead {
  kind: 'no-day' | 'no-such-day' | 'unlikely-year';
}

/** The range of days that an office form can mean (ISO). A year outside it is a typing error. */
const EARLIEST = '1989-01-08';
const LATEST = '2099-12-31';

/** The offset of each era, by name or letter: 令和8年 is 2018 + 8. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
/** The era of a year with one or two digits when none is written. */
const USUAL_ERA = '令和';

const ERA = '(?<era>令和|平成|昭和|[RHS])';
const BETWEEN = '[-./]';
const WHOLE = new RegExp(
  `^(?:(?:${ERA}?(?<year>元|\\d{1,2})|(?<western>\\d{4}))(?:年|${BETWEEN}))?(?<month>\\d{1,2})(?:月|${BETWEEN})(?<day>\\d{1,2}|末)日?$`,
  'u',
);
const COMPACT = new RegExp(`^(?:${ERA}?(?<year>\\d{2})|(?<western>\\d{4}))(?<month>\\d{2})(?<day>\\d{2})$`, 'u');

/** A 29 February comes every fourth year, but around 2100 only after eight. */
const YEARS_TO_SEARCH = 8;

/**
 * Reads a day that somebody typed, in full-width or half-width letters, and returns it as an ISO day: 「令和9年3月31日（水）」,
 * 「R9/3/31」, 「2027-03-31」, 「20270331」, 「令和元年5月1日」. A year of one or two digits without an era is a year of 令和:
 * 「9.3.31」. Without any year, 「3/31」 is the first such day on or after `from` (an ISO day). 「3月末」 is the last day of
 * the month.
 */
export function dayFromText(text: string, from: string): Result<string, DayNotRead> {
  const plain = plainly(text);
  const written = (WHOLE.exec(plain) ?? COMPACT.exec(plain))?.groups;
  if (written === undefined) return fail({ kind: 'no-day' });
  const [year, month] = [yearOf(written), Number(written['month'])];
  const dayIn = (of: number) => (written['day'] === '末' ? lastOf(of, month) : Number(written['day']));
  if (year !== null) return checked(isoDay(year, month, dayIn(year)));
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: YEARS_TO_SEARCH + 1 }, (_, later) => first + later);
  const coming = years.map((of) => isoDay(of, month, dayIn(of))).find((iso) => iso >= from && isRealDay(iso));
  return coming === undefined ? fail({ kind: 'no-such-day' }) : checked(coming);
}

/** True when the text is an ISO day within the range that an office form can mean. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && checked(text).ok;
}

/**
 * The day after the one a year before `today` (ISO days). Pass it as `from` to resolve a day without a year into the
 * past: the result is the latest such day up to `today`.
 */
export function pastYearFrom(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Normalises what was typed: one separator between the parts, no day of the week, no closing 「まで」. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/ ?(?:まで|迄)$/u, '')
    .replace(/ ?(?:\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?)$/u, '')
    .replaceAll(/[‐‑‒–—―−ー]/gu, '-')
    .replaceAll(/[・、。,]/gu, '.')
    .replaceAll(/ ?([年月日末元]|[-./]) ?/gu, '$1')
    .replaceAll(/(令和|平成|昭和|[RHS])[ .]+/gu, '$1')
    .replaceAll(' ', '/');
}

/** The western year; null when the text has no year. */
function yearOf({ era, year, western }: Record<string, string | undefined>): number | null {
  if (western !== undefined) return Number(western);
  if (year === undefined) return null;
  return (BEFORE_ERA[era ?? USUAL_ERA] ?? 0) + (year === '元' ? 1 : Number(year));
}

function checked(iso: string): Result<string, DayNotRead> {
  if (!isRealDay(iso)) return fail({ kind: 'no-such-day' });
  return iso < EARLIEST || iso > LATEST ? fail({ kind: 'unlikely-year' }) : ok(iso);
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

// `Date` silently rolls a day that the month does not have over into the next month.
function isRealDay(iso: string): boolean {
  const instant = new Date(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === iso;
}
