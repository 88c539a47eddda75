import { describe, expect, it } from 'vitest';
import { dayLabel, fiscalYearLabel, instantLabel, tokyoDay, weekdayLabel } from '#domain/calendar.ts';

describe('calendar', () => {
  it('labels 令和 years, the first one as 元', () => {
    expect(fiscalYearLabel(2026)).toBe('令和8年度');
    expect(fiscalYearLabel(2019)).toBe('令和元年度');
    expect(dayLabel('2026-10-05')).toBe('令和8年10月5日');
  });

  it('labels a day by its own era, and adds the day of the week on request', () => {
    expect(['2019-05-01', '2019-04-30', '1989-01-08', '1989-01-07'].map(dayLabel)).toEqual([
      '令和元年5月1日',
      '平成31年4月30日',
      '平成元年1月8日',
      '昭和64年1月7日',
    ]);
    expect(weekdayLabel('2027-03-31')).toBe('令和9年3月31日（水）');
  });

  it('uses the day in Tokyo, not in UTC', () => {
    expect(tokyoDay('2026-11-21T15:00:00.000Z')).toBe('2026-11-22');
    expect(instantLabel('2026-11-21T15:05:00.000Z')).toBe('令和8年11月22日 00:05');
  });
});
