import { fail, ok, type Result } from './outcome.ts';

/**
 * Why a text gives no day. `no-day`: it is not written as one; `no-such-day`: its month has no such day; `unlikely-year`: it is a day, but of a year
 * that no form of an office means.
 */
export interface DayNotRead {
  kind: 'no-day' | 'no-such-day' | 'unlikely-year';
}

/** The days that a form of an office can mean. Beyond them a year was mistyped. */
const EARLIEST = '1989-01-08';
const LATEST = '2099-12-31';

/** The year before the first one of an era, by its name or letter: 令和8年 is 2018 + 8. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
/** Of a year with one or two digits, where no era is written. */
const USUAL_ERA = '令和';

const ERA = '(?<era>令和|平成|昭和|[RHS])';
const BETWEEN = '[-./]';
const WHOLE = new RegExp(
  `^(?:(?:${ERA}?(?<year>元|\\d{1,2})|(?<western>\\d{4}))(?:年|${BETWEEN}))?(?<month>\\d{1,2})(?:月|${BETWEEN})(?<day>\\d{1,2}|末)日?$`,
  'u',
);
const COMPACT = new RegExp(`^(?:${ERA}?(?<year>\\d{2})|(?<western>\\d{4}))(?<month>\\d{2})(?<day>\\d{2})$`, 'u');

/** A 29 February comes every fourth year, around 2100 after eight. */
const YEARS_TO_SEARCH = 8;

/**
 * The ISO day that somebody wrote, in full-width or other letters: 「令和9年3月31日（水）」, 「R9/3/31」, 「2027-03-31」, 「20270331」, 「令和元年5月1日」.
 * A year of one or two digits without an era is one of 令和: 「9.3.31」. 「3/31」, without any year, is the first such day from `from` (an ISO day) on.
 * 「3月末」 is the last day of the month.
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

/** Whether a text is an ISO day that a form of an office can mean. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && checked(text).ok;
}

/** The first day of the year that ends with `today` (ISO days): from there on a day without a year is the last such day. */
export function pastYearFrom(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** The text with one sign between its parts, however it was typed; without the day of the week and a closing 「まで」. */
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

/** The western year of what was written; null where no year was. */
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

// `Date` takes a day that its month does not have for one of the next month.
function isRealDay(iso: string): boolean {
  const instant = new Date(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === iso;
}
