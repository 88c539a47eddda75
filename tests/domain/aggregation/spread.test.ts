import { describe, expect, it } from 'vitest';
import { compareRates, ratioText, spreadOf } from '#domain/aggregation/spread.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the spread of rates', () => {
  it('is null when no rate has a value', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([rate(0, 0)])).toBeNull();
  });

  it('finds the lowest, the median and the highest, ignoring rates without a value', () => {
    expect(spreadOf([rate(3, 4), rate(0, 0), rate(1, 1), rate(1, 2)])).toEqual({
      lowest: rate(1, 2),
      highest: rate(1, 1),
      median: 0.75,
    });
  });

  it('uses the mean of the two middle rates for an even number', () => {
    expect(spreadOf([rate(1, 2), rate(1, 4)])?.median).toBe(0.375);
  });

  it('sorts rates without a value last', () => {
    const some = [rate(0, 0), rate(1, 2), rate(0, 0), rate(1, 3)];
    expect(some.toSorted(compareRates)).toEqual([rate(1, 3), rate(1, 2), rate(0, 0), rate(0, 0)]);
    expect(compareRates(rate(0, 0), rate(0, 0))).toBe(0);
    expect(compareRates(rate(0, 0), rate(1, 2))).toBeGreaterThan(0);
    expect(compareRates(rate(1, 2), rate(0, 0))).toBeLessThan(0);
  });

  it('compares rates without rounding', () => {
    expect(compareRates(rate(333, 1000), rate(1, 3))).toBeLessThan(0);
    expect(compareRates(rate(2, 4), rate(1, 2))).toBe(0);
  });

  it('is shown in percent with one decimal', () => {
    expect([0, 0.5, 5 / 6, 0.9995, 1].map(ratioText)).toEqual(['0.0％', '50.0％', '83.3％', '100.0％', '100.0％']);
  });
});
