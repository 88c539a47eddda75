import { exhausted } from '../result.ts';
import { confirmedRate, implementationRate, notApplicableRate, type Counts, type Rate } from './counts.ts';

/**
 * What a cell of the 集計表 can show. `findings` is the number of △ and ×. `fulfilment` is for reference and never the
 * default.
 */
export const MEASURES = ['implementation', 'confirmed', 'notApplicable', 'findings', 'fulfilment'] as const;
export type Measure = (typeof MEASURES)[number];

/** How a figure compares with its thresholds; `none` when its denominator is 0. */
export type Level = 'none' | 'plain' | 'watch' | 'weak';

/** Shares at which a figure needs attention: below these for `done`, above these for `notApplicable`. */
export const THRESHOLDS = { done: { watch: 0.8, weak: 0.5 }, notApplicable: { watch: 0.3, weak: 0.5 } } as const;

/** The measure as a rate. For `findings` the numerator is shown: △ and ×, out of ○, △ and ×. */
export function measureOf(measure: Measure, counts: Counts): Rate {
  switch (measure) {
    case 'implementation':
      return implementationRate(counts);
    case 'confirmed':
      return confirmedRate(counts);
    case 'notApplicable':
      return notApplicableRate(counts);
    case 'findings':
      return { numerator: counts.partial + counts.no, denominator: counts.yes + counts.partial + counts.no };
    case 'fulfilment':
      return fulfilmentRate(counts);
    default:
      return exhausted(measure);
  }
}

/** 充足度（参考）= (○+½△) ÷ (○+△+×). The ½ has no official basis. */
function fulfilmentRate({ yes, partial, no }: Counts): Rate {
  return { numerator: yes + partial / 2, denominator: yes + partial + no };
}

/** The level of a figure. Compares the unrounded share, so that rounding never lifts a rate over a threshold. */
export function levelOf(measure: Measure, { numerator, denominator }: Rate): Level {
  if (denominator === 0) return 'none';
  const share = numerator / denominator;
  if (measure === 'notApplicable') return rising(share, THRESHOLDS.notApplicable);
  return falling(measure === 'findings' ? (denominator - numerator) / denominator : share, THRESHOLDS.done);
}

function rising(share: number, { watch, weak }: { watch: number; weak: number }): Level {
  if (share >= weak) return 'weak';
  return share >= watch ? 'watch' : 'plain';
}

function falling(share: number, { watch, weak }: { watch: number; weak: number }): Level {
  if (share < weak) return 'weak';
  return share < watch ? 'watch' : 'plain';
}
