/** The first year of 令和. Fiscal years begin on 1 April in Asia/Tokyo. */
const REIWA_BEGINS = 2019;
const TOKYO_OFFSET_MS = 9 * 60 * 60 * 1000;

/** Converts a western year to a year of 令和: 2026 → 8. 令和元年 is 1. */
export function reiwaYear(westernYear: number): number {
  return westernYear - REIWA_BEGINS + 1;
}

/** 2026 → 「令和8年度」, 2019 → 「令和元年度」. */
export function fiscalYearLabel(fiscalYear: number): string {
  return `令和${yearInEra(fiscalYear, String(REIWA_BEGINS))}年度`;
}

/** 2026 → 「2026-04-01」, the ISO day on which a fiscal year begins. */
export function fiscalYearBegins(fiscalYear: number): string {
  return `${String(fiscalYear).padStart(4, '0')}-04-01`;
}

/** The eras, newest first, each with its first day (ISO). */
const ERAS = [
  { name: '令和', begins: '2019-05-01' },
  { name: '平成', begins: '1989-01-08' },
  { name: '昭和', begins: '1926-12-25' },
];

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** 「2026-10-15」 → 「令和8年10月15日」. Days before 令和 use their own era. Throws for anything but an ISO day. */
export function dayLabel(isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) throw new Error(`not an ISO day: ${isoDay}`);
  const era = ERAS.find(({ begins }) => begins <= isoDay);
  const year = Number(match[1]);
  const named = era === undefined ? `西暦${year}` : `${era.name}${yearInEra(year, era.begins)}`;
  return `${named}年${Number(match[2])}月${Number(match[3])}日`;
}

/** 「2027-03-31」 → 「令和9年3月31日（水）」. */
export function weekdayLabel(isoDay: string): string {
  return `${dayLabel(isoDay)}（${WEEKDAYS[new Date(`${isoDay}T00:00:00.000Z`).getUTCDay()] ?? ''}）`;
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

function yearInEra(westernYear: number, begins: string): string {
  const year = westernYear - Number(begins.slice(0, 4)) + 1;
  return year === 1 ? '元' : String(year);
}

function tokyoTime(instant: string): string {
  return new Date(Date.parse(instant) + TOKYO_OFFSET_MS).toISOString();
}
