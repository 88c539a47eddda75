import type { Rate } from './counts.ts';

/**
 * The spread of rates. `median` is a share from 0 to 1; for an even number of rates, the mean of the two middle ones.
 */
export interface Spread {
  lowest: Rate;
  highest: Rate;
  median: number;
}

/** The spread of the rates that have a value; null when none has one. */
export function spreadOf(rates: readonly Rate[]): Spread | null {
  const sorted = rates.filter((rate) => rate.denominator > 0).sort(compareRates);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || lower === undefined || upper === undefined) return null;
  return { lowest, highest, median: (ratioOf(lower) + ratioOf(upper)) / 2 };
}

/** Compares rates exactly, ascending. Rates without a value sort last. */
export function compareRates(a: Rate, b: Rate): number {
  if (a.denominator === 0 || b.denominator === 0) return Number(a.denominator === 0) - Number(b.denominator === 0);
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

function ratioOf({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}

/** A share from 0 to 1 as percent with one decimal: 「83.3％」. */
export function ratioText(ratio: number): string {
  return `${(Math.round(ratio * 1000) / 10).toFixed(1)}％`;
}
