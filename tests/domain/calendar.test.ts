import { describe, expect, it } from 'vitest';
import { dayFromText, dayLabel, fiscalYearLabel, instantLabel, tokyoDay } from '#domain/calendar.ts';

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

describe('a day as people write it', () => {
  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2026/4/1', '2026-04-01'],
    ['2026年4月1日', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['　令和　８年　４月　１日\n', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['ｒ０８．０４．０１', '2026-04-01'],
    ['㋿元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['R10.2.29', '2028-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('%s is read', (text, iso) => {
    expect(dayFromText(text)).toEqual({ ok: true, value: iso });
  });

  it.each(['令和8年2月30日', '2026-02-29', 'R8.13.1', '2026/4/0', '令和8年4月31日'])(
    '%s is no day of its month',
    (text) => {
      expect(dayFromText(text)).toEqual({ ok: false, failure: { kind: 'no-such-day' } });
    },
  );

  it.each(['', 'きょう', '8年4月1日', '26/4/1', '令和8年4月', '12026-04-01', '2026-04-01 2026-04-02', '🗓️'])(
    '%s is not read as one',
    (text) => {
      expect(dayFromText(text)).toEqual({ ok: false, failure: { kind: 'no-day' } });
    },
  );
});
