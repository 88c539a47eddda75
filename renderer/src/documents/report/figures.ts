import { rateText, type Rate } from '#domain/aggregation/counts.ts';
import { smallGroup, fewAnswers } from '#domain/aggregation/small-groups.ts';
import { ratioText, type Spread } from '#domain/aggregation/spread.ts';

const WHOLE = new Intl.NumberFormat('ja-JP');

/** The mark behind a fraction that rests on few answers or departments (少数). */
export const SMALL = '＊';

/** Explains the mark. */
export const SMALL_NOTE =
  '＊は少数です。所属が5より少ないか、分母が10より小さく、1件で大きく動くため、傾向としては読まないでください。';

/** 「1,234」. */
export function countText(count: number): string {
  return WHOLE.format(count);
}

/** 「62 / 74」, with the mark of 少数 when it applies. `departments` is null for the figure of a single department. */
export function fractionText(rate: Rate, departments: number | null = null): string {
  const few = departments === null ? fewAnswers(rate) : smallGroup(rate, departments);
  return `${plainFraction(rate)}${few ? SMALL : ''}`;
}

/** 「62 / 74」. */
export function plainFraction({ numerator, denominator }: Rate): string {
  return `${countText(numerator)} / ${countText(denominator)}`;
}

/** 「83.8％（62 / 74）」. */
export function rateAndFraction(rate: Rate): string {
  return `${rateText(rate)}（${plainFraction(rate)}）`;
}

/** 「82.1％」, or － when no department has a rate. */
export function medianText(spread: Spread | null): string {
  return spread === null ? '－' : ratioText(spread.median);
}

/** 「20.0〜100.0％」, or － when no department has a rate. */
export function rangeText(spread: Spread | null): string {
  if (spread === null) return '－';
  return `${rateText(spread.lowest).replace('％', '')}〜${rateText(spread.highest)}`;
}
