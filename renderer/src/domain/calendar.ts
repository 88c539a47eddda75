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

function reiwaLabel(westernYear: number): string {
  const year = reiwaYear(westernYear);
  return year === 1 ? '元' : String(year);
}

function tokyoTime(instant: string): string {
  return new Date(Date.parse(instant) + TOKYO_OFFSET_MS).toISOString();
}
