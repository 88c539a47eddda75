import { describe, expect, it } from 'vitest';
import { dayLabel, fiscalYearLabel, instantLabel, tokyoDay } from '#domain/calendar.ts';

describe('calendar', () => {
  it('names years of 令和, the first one 元', () => {
    expect(fiscalYearLabel(2026)).toBe('令和8年度');
    expect(fiscalYearLabel(2019)).toBe('令和元年度');
    expect(dayLabel('2026-10-05')).toBe('令和8年10月5日');
  });

  it('takes the day in Tokyo, not in UTC', () => {
    expect(tokyoDay('2026-11-21T15:00:00.000Z')).toBe('2026-11-22');
    expect(instantLabel('2026-11-21T15:05:00.000Z')).toBe('令和8年11月22日 00:05');
  });
});
