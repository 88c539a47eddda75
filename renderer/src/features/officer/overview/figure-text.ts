import { rateText, type Counts, type Rate } from '#domain/aggregation/counts.ts';
import { levelOf, measureOf, type Measure } from '#domain/aggregation/measures.ts';
import { fewAnswers } from '#domain/aggregation/small-groups.ts';
import type { Spread } from '#domain/aggregation/spread.ts';
import { STATUSES, type Status } from '#domain/questionnaire/status.ts';
import type { HeatLevel, HeatValue } from '#ui/chart/heat-value.ts';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';

/** Behind a fraction: it stands on few answers or departments (少数). */
export const SMALL = '＊';

/** A figure as it is shown: a number of △ and ×, else a percentage; － where there is nothing to divide by. */
export function figureText(measure: Measure, rate: Rate): string {
  return measure === 'findings' && rate.denominator > 0 ? countText(rate.numerator) : rateText(rate);
}

/** The cell of one department and group. `small` marks the fraction where the figure is not to be read much into. */
export function heatValue(measure: Measure, counts: Counts, small: (rate: Rate) => boolean = fewAnswers): HeatValue {
  const rate = measureOf(measure, counts);
  const text = figureText(measure, rate);
  if (rate.denominator === 0) return { text, level: 'none' };
  return { text, note: `${fractionText(rate)}${small(rate) ? SMALL : ''}`, level: levelOf(measure, rate) };
}

const STATUS_LEVELS: Record<Status, HeatLevel> = { yes: 'plain', partial: 'watch', no: 'weak', na: 'none' };

/** The cell of one department and item: the symbol it answered with, a point while unanswered, nothing where the item does not apply. */
export function answerValue(
  counts: Counts,
  {
    symbolOf,
    unanswered,
    unconfirmed,
  }: { symbolOf: (status: Status) => string; unanswered: string; unconfirmed: string },
): HeatValue {
  const status = STATUSES.find((each) => counts[each] > 0);
  if (status === undefined) return { text: counts.unanswered > 0 ? unanswered : '', level: 'none', symbol: true };
  const text = symbolOf(status);
  const value: HeatValue = { text, level: STATUS_LEVELS[status], symbol: true };
  return status === 'yes' && counts.confirmedYes === 0 ? { ...value, note: unconfirmed } : value;
}

/** Lowest and highest of the departments in as little room as possible: 「20.0〜100.0％」. */
export function rangeText({ lowest, highest }: Spread): string {
  return `${rateText(lowest).replace('％', '')}〜${rateText(highest)}`;
}
