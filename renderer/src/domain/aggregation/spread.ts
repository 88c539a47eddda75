import type { Rate } from './counts.ts';

/** How rates lie beside each other. `median` is a ratio between 0 and 1, the mean of the two middle ones where their number is even. */
export interface Spread {
  lowest: Rate;
  highest: Rate;
  median: number;
}

/** The spread of the rates that have a value; null when none has. */
export function spreadOf(rates: readonly Rate[]): Spread | null {
  const sorted = rates.filter((rate) => rate.denominator > 0).sort(compareRates);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || lower === undefined || upper === undefined) return null;
  return { lowest, highest, median: (ratioOf(lower) + ratioOf(upper)) / 2 };
}

/** Orders rates from low to high without rounding; those without a value come last. */
export function compareRates(a: Rate, b: Rate): number {
  if (a.denominator === 0 || b.denominator === 0) return Number(a.denominator === 0) - Number(b.denominator === 0);
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

function ratioOf({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}

/** A ratio between 0 and 1 in percent, rounded once: 「83.3％」. */
export function ratioText(ratio: number): string {
  return `${(Math.round(ratio * 1000) / 10).toFixed(1)}％`;
}
