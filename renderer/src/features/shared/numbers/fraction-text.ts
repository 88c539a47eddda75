import type { Rate } from '#domain/aggregation/counts.ts';

const WHOLE = new Intl.NumberFormat('ja-JP');

/** A count as it is shown: 15,000. */
export function countText(count: number): string {
  return WHOLE.format(count);
}

/** Numerator and denominator of a rate as they are shown beside it: 「62/74」. */
export function fractionText({ numerator, denominator }: Rate): string {
  return `${countText(numerator)}/${countText(denominator)}`;
}
