import { fail, ok, type Result } from './outcome.ts';

/** Years of 令和 count from 2019. Fiscal years begin on 1 April in Asia/Tokyo. */
const REIWA_BEGINS = 2019;
const TOKYO_OFFSET_MS = 9 * 60 * 60 * 1000;

/** 2026 → 8, the year of 令和 that a western year falls in. 令和元年 is 1. */
export function reiwaYear(westernYear: number): number {
  return westernYear - REIWA_BEGINS + 1;
}

/** 2026 → 「令和8年度」, 2019 → 「令和元年度」. */
export function fiscalYearLabel(fiscalYear: number): string {
  return `令和${reiwaLabel(fiscalYear)}年度`;
}

/** 2026 → 「2026-04-01」, the ISO day on which a fiscal year begins. */
export function fiscalYearBegins(fiscalYear: number): string {
  return `${String(fiscalYear).padStart(4, '0')}-04-01`;
}

/** 「2026-10-15」 → 「令和8年10月15日」. Throws for anything but an ISO day. */
export function dayLabel(isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) throw new Error(`not an ISO day: ${isoDay}`);
  return `令和${reiwaLabel(Number(match[1]))}年${Number(match[2])}月${Number(match[3])}日`;
}

/** The ISO day in Asia/Tokyo of an instant given as ISO text in UTC. Tokyo has no summer time. */
export function tokyoDay(instant: string): string {
  return tokyoTime(instant).slice(0, 10);
}

/** The instant as 「令和8年11月22日 14:05」 in Asia/Tokyo. */
export function instantLabel(instant: string): string {
  const local = tokyoTime(instant);
  return `${dayLabel(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** Why a text gives no day: it is not written as one, or its month has no such day. */
interface DayNotRead {
  kind: 'no-day' | 'no-such-day';
}

/** The year before the first one of an era, by its name or letter: 令和8年 is 2018 + 8. */
const BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const WRITTEN_DAY = /^(?:(令和|平成|R|H)(元|\d{1,2})|(\d{4}))(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/u;

/**
 * The ISO day that somebody wrote: 「2026-04-01」, 「2026/4/1」, 「2026年4月1日」, 「令和8年4月1日」, 「令和元年5月1日」 or 「R8.4.1」, also in full-width
 * letters and with spaces. A year without an era has to be a western one with four digits.
 */
export function dayFromText(text: string): Result<string, DayNotRead> {
  const written = WRITTEN_DAY.exec(text.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase());
  if (written === null) return fail({ kind: 'no-day' });
  const [, era, eraYear, western, month, day] = written;
  const year = era === undefined ? Number(western) : (BEFORE_ERA[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  const iso = [String(year).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return isRealDay(iso) ? ok(iso) : fail({ kind: 'no-such-day' });
}

// A day that its month does not have would be taken for one of the next month.
function isRealDay(iso: string): boolean {
  const instant = new Date(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === iso;
}

function reiwaLabel(westernYear: number): string {
  const year = reiwaYear(westernYear);
  return year === 1 ? '元' : String(year);
}

function tokyoTime(instant: string): string {
  return new Date(Date.parse(instant) + TOKYO_OFFSET_MS).toISOString();
}
