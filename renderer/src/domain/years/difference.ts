import type { Rate } from '../aggregation/counts.ts';

/** The exact change: negative when the rate fell; null when one of the rates has no value. */
export function changeOf(now: Rate, past: Rate): number | null {
  if (now.denominator === 0 || past.denominator === 0) return null;
  const numerator = now.numerator * past.denominator - past.numerator * now.denominator;
  return numerator / (now.denominator * past.denominator);
}

/**
 * The difference in percentage points, rounded half away from zero to one decimal. Round only here. Null when one of
 * the rates has no value.
 */
export function pointsBetween(now: Rate, past: Rate): number | null {
  const change = changeOf(now, past);
  if (change === null) return null;
  // Stay with integers as long as possible, so that a half is exactly a half.
  const numerator = Math.abs(now.numerator * past.denominator - past.numerator * now.denominator);
  const denominator = now.denominator * past.denominator;
  const points = Math.floor((numerator * 2000 + denominator) / (2 * denominator)) / 10;
  return change < 0 && points > 0 ? -points : points;
}

/** 「＋3.2」, 「−3.2」, 「±0.0」, or 「－」 when one of the rates has no value. */
export function pointsText(now: Rate, past: Rate): string {
  const points = pointsBetween(now, past);
  if (points === null) return '－';
  const sign = points > 0 ? '＋' : points < 0 ? '−' : '±';
  return sign + Math.abs(points).toFixed(1);
}
