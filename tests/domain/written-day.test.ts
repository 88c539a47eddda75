import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLabel, weekdayLabel } from '#domain/calendar.ts';
import { dayFromText, isDay, pastYearFrom } from '#domain/written-day.ts';

const TODAY = '2026-11-20';

function read(text: string, from = TODAY): string {
  const day = dayFromText(text, from);
  return day.ok ? day.value : day.failure.kind;
}

describe('reading a day', () => {
  it.each([
    ['9.3.31', '2027-03-31'],
    ['R9/3/31', '2027-03-31'],
    ['r9.3.31', '2027-03-31'],
    ['R09.03.31', '2027-03-31'],
    ['R. 9.3.31', '2027-03-31'],
    ['20270331', '2027-03-31'],
    ['R090331', '2027-03-31'],
    ['090331', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['2027/3/31', '2027-03-31'],
    ['2027年3月31日', '2027-03-31'],
    ['令和9年3月31日', '2027-03-31'],
    ['令和９年３月３１日', '2027-03-31'],
    ['令和9年3月31日（水）', '2027-03-31'],
    ['令和9年3月31日 水曜日', '2027-03-31'],
    ['令和9年3月31日まで', '2027-03-31'],
    ['9年3月31日', '2027-03-31'],
    ['９。３。３１', '2027-03-31'],
    ['９・３・３１', '2027-03-31'],
    ['９／３／３１', '2027-03-31'],
    ['９－３－３１', '2027-03-31'],
    ['9ー3ー31', '2027-03-31'],
    ['9 3 31', '2027-03-31'],
    ['9,3,31', '2027-03-31'],
    ['９、３、３１', '2027-03-31'],
    ['　令和　９年　３月　３１日\n', '2027-03-31'],
    ['ｒ０９．０３．３１', '2027-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['元年5月1日', '2019-05-01'],
    ['㋿元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['R10.2.29', '2028-02-29'],
    ['令和9年2月末', '2027-02-28'],
    ['令和10年2月末日', '2028-02-29'],
    ['2099-12-31', '2099-12-31'],
  ])('reads %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['3/31', '2027-03-31'],
    ['３月３１日', '2027-03-31'],
    ['3.31', '2027-03-31'],
    ['11/20', TODAY],
    ['11/19', '2027-11-19'],
    ['3月末', '2027-03-31'],
    ['11月末', '2026-11-30'],
    ['2/29', '2028-02-29'],
  ])('reads %s, without a year, as the first such day on or after the given day', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('resolves a day without a year to the past when reading from pastYearFrom(today)', () => {
    const from = pastYearFrom(TODAY);
    expect(['11/20', '11/21', '4/1', '1/1'].map((text) => read(text, from))).toEqual([
      TODAY,
      '2025-11-21',
      '2026-04-01',
      '2026-01-01',
    ]);
    expect(pastYearFrom('2028-02-29')).toBe('2027-03-02');
  });

  it('searches eight years for a 29 February around 2100, and refuses the year it finds', () => {
    expect(read('2/29', '2097-01-01')).toBe('unlikely-year');
  });

  it.each(['令和9年2月30日', '2027-02-29', 'R9.13.1', '2027/3/0', '9.4.31', '20271301', '2/30', '31/3', '13月末'])(
    'refuses %s: no such day in its month',
    (text) => {
      expect(read(text)).toBe('no-such-day');
    },
  );

  it.each(['9331-03-31', '1989-01-07', '2100-01-01', '昭和64年1月7日', '令和99年3月31日'])(
    'refuses %s: a year that cannot be meant',
    (text) => {
      expect(read(text)).toBe('unlikely-year');
    },
  );

  it.each([
    '',
    'きょう',
    '来年の春',
    '9',
    '9.',
    '9.3.',
    '令和9年3月',
    'R9331',
    '12027-03-31',
    '2027-04-01 2027-04-02',
    '🗓️',
  ])('refuses %s: not a day', (text) => {
    expect(read(text)).toBe('no-day');
  });
});

const DAYS_IN_RANGE = fc
  .date({ min: new Date('1989-01-08T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Replaces every letter that has a full-width form. */
function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

describe('reading days', () => {
  it('reads every day back from its label, with and without the day of the week', () => {
    fc.assert(
      fc.property(DAYS_IN_RANGE, (iso) => {
        for (const label of [dayLabel(iso), weekdayLabel(iso), fullWidth(dayLabel(iso)), iso, iso.replaceAll('-', '')])
          expect(read(label)).toBe(iso);
      }),
    );
  });

  it('reads every day back from its numbers, with any separator and in any width', () => {
    const sign = fc.constantFrom('.', '/', '-', '・', '。', '、', 'ー', ' ', '　', ' / ');
    const era = fc.constantFrom('', 'R', 'r', '令和', '令和 ');
    fc.assert(
      fc.property(DAYS_IN_RANGE, era, sign, fc.boolean(), fc.boolean(), (iso, name, between, padded, wide) => {
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        fc.pre(year > 2018);
        const numbers = [year - 2018, month, day].map((each) => String(each).padStart(padded ? 2 : 1, '0'));
        const text = `${name}${numbers.join(between)}`;
        expect(read(wide ? fullWidth(text) : text)).toBe(iso);
      }),
    );
  });

  it('finds every day from month and day within the year after any earlier day', () => {
    fc.assert(
      fc.property(DAYS_IN_RANGE, fc.integer({ min: 0, max: 364 }), (iso, before) => {
        const from = new Date(Date.parse(iso) - before * 86_400_000).toISOString().slice(0, 10);
        const [, month, day] = iso.split('-').map(Number);
        expect(read(`${month}/${day}`, from)).toBe(iso);
      }),
    );
  });

  it('accepts a day as isDay only in its ISO form', () => {
    fc.assert(
      fc.property(DAYS_IN_RANGE, (iso) => {
        expect([isDay(iso), isDay(dayLabel(iso))]).toEqual([true, false]);
      }),
    );
    expect(['', '2027-02-30', '9331-03-31', '9.3.31', '2027-3-31'].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives a day or a failure kind for any text, without an exception', () => {
    const letters = fc.constantFrom(...'令和平成元年月日末RHS0123456789./-（水） まで');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(letters).map((each) => each.join('')),
        ),
        (text) => {
          const day = read(text);
          expect(isDay(day) || ['no-day', 'no-such-day', 'unlikely-year'].includes(day)).toBe(true);
        },
      ),
    );
  });
});
