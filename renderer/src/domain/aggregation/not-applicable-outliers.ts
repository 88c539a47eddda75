import type { Department } from '../inspection/roster.ts';
import { count, noCounts, notApplicableRate, type Rate } from './counts.ts';
import type { Tally } from './item-outcomes.ts';
import { compareRates } from './spread.ts';

/** How far above the upper quartile an outlier lies, in interquartile ranges. */
export const FENCE = 1.5;
/** A department with fewer － than this is never an outlier. */
export const LEAST_NOT_APPLICABLE = 5;
/** Quartiles of fewer departments mean nothing. */
export const LEAST_COMPARED = 8;

/**
 * Departments whose 該当なし率 is an outlier, highest first: it exceeds the upper quartile by more than {@link FENCE}
 * interquartile ranges, with at least {@link LEAST_NOT_APPLICABLE} －. `fence` is that limit as a share from 0 to 1;
 * null when there are too few departments to compare.
 */
export interface NotApplicableOutliers {
  fence: number | null;
  departments: { department: Department; rate: Rate }[];
}

export function notApplicableOutliers(tallies: readonly Tally[]): NotApplicableOutliers {
  const rated = tallies.map(({ department, outcomes }) => {
    const counts = noCounts();
    for (const outcome of outcomes.values()) count(counts, outcome);
    return { department, rate: notApplicableRate(counts) };
  });
  const compared = rated.filter(({ rate }) => rate.denominator > 0).sort((a, b) => compareRates(a.rate, b.rate));
  if (compared.length < LEAST_COMPARED) return { fence: null, departments: [] };
  const shares = compared.map(({ rate }) => rate.numerator / rate.denominator);
  const [lower, upper] = [quantile(shares, 0.25), quantile(shares, 0.75)];
  const fence = upper + FENCE * (upper - lower);
  const beyond = compared.filter(
    ({ rate }) => rate.numerator >= LEAST_NOT_APPLICABLE && rate.numerator / rate.denominator > fence,
  );
  return { fence, departments: beyond.reverse() };
}

/** The quantile of sorted values, with linear interpolation between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
