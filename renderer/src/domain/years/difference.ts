import type { Rate } from '../aggregation/counts.ts';

/** Below 0 where the rate fell, above 0 where it rose, exactly; null where one of the two has no value. */
export function changeOf(now: Rate, past: Rate): number | null {
  if (now.denominator === 0 || past.denominator === 0) return null;
  const numerator = now.numerator * past.denominator - past.numerator * now.denominator;
  return numerator / (now.denominator * past.denominator);
}

/** The difference of two rates in percentage points, rounded half away from zero to one decimal, this once; null where one has no value. */
export function pointsBetween(now: Rate, past: Rate): number | null {
  const change = changeOf(now, past);
  if (change === null) return null;
  // Whole numbers as long as possible, so that a half is a half.
  const numerator = Math.abs(now.numerator * past.denominator - past.numerator * now.denominator);
  const denominator = now.denominator * past.denominator;
  const points = Math.floor((numerator * 2000 + denominator) / (2 * denominator)) / 10;
  return change < 0 && points > 0 ? -points : points;
}

/** 「＋3.2」, 「−3.2」, 「±0.0」, or 「－」 where one of the two has no value. */
export function pointsText(now: Rate, past: Rate): string {
  const points = pointsBetween(now, past);
  if (points === null) return '－';
  const sign = points > 0 ? '＋' : points < 0 ? '−' : '±';
  return sign + Math.abs(points).toFixed(1);
}
