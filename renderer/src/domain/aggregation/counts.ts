import type { Status } from '../questionnaire/status.ts';

/**
 * The outcome of one applicable item. `unanswered`: the file has no answer to it. `confirmed`: the check method is
 * other than 未確認.
 */
export interface ItemOutcome {
  status: Status | 'unanswered';
  confirmed: boolean;
}

/** Applicable items by status. `confirmedYes` counts the ○ whose check method is not 未確認; `yes` includes them. */
export interface Counts {
  yes: number;
  partial: number;
  no: number;
  na: number;
  unanswered: number;
  confirmedYes: number;
}

/**
 * A share as numerator and denominator. With denominator 0 it has no value and is shown as －, never as 0 % or 100 %.
 */
export interface Rate {
  numerator: number;
  denominator: number;
}

export function noCounts(): Counts {
  return { yes: 0, partial: 0, no: 0, na: 0, unanswered: 0, confirmedYes: 0 };
}

/** Adds one outcome to the counts in place. */
export function count(counts: Counts, outcome: ItemOutcome): void {
  counts[outcome.status] += 1;
  if (outcome.status === 'yes' && outcome.confirmed) counts.confirmedYes += 1;
}

/** Adds `part` to `sum` in place. */
export function add(sum: Counts, part: Counts): void {
  sum.yes += part.yes;
  sum.partial += part.partial;
  sum.no += part.no;
  sum.na += part.na;
  sum.unanswered += part.unanswered;
  sum.confirmedYes += part.confirmedYes;
}

export function countsIn(outcomes: Iterable<ItemOutcome>): Counts {
  const counts = noCounts();
  for (const outcome of outcomes) count(counts, outcome);
  return counts;
}

export function sumOfCounts(parts: Iterable<Counts>): Counts {
  const sum = noCounts();
  for (const part of parts) add(sum, part);
  return sum;
}

/** The number of applicable items. Leaves out `confirmedYes`, because `yes` includes it. */
export function applicableCount(counts: Counts): number {
  return counts.yes + counts.partial + counts.no + counts.na + counts.unanswered;
}

/** 実施率 = ○ ÷ (○+△+×). － and unanswered items are not in the denominator. */
export function implementationRate(counts: Counts): Rate {
  return { numerator: counts.yes, denominator: counts.yes + counts.partial + counts.no };
}

/** 確認済みの○ ÷ (○+△+×), shown beside 実施率. */
export function confirmedRate(counts: Counts): Rate {
  return { numerator: counts.confirmedYes, denominator: counts.yes + counts.partial + counts.no };
}

/** 回答率 = answered ÷ applicable items. */
export function responseRate(counts: Counts): Rate {
  const applicable = applicableCount(counts);
  return { numerator: applicable - counts.unanswered, denominator: applicable };
}

/** 該当なし率 = － ÷ applicable items. */
export function notApplicableRate(counts: Counts): Rate {
  return { numerator: counts.na, denominator: applicableCount(counts) };
}

/**
 * The rate in percent, rounded half up to one decimal. Round only here, and only for display. Null when the denominator
 * is 0.
 */
export function percentOf(rate: Rate): number | null {
  if (rate.denominator === 0) return null;
  return Math.floor((rate.numerator * 2000 + rate.denominator) / (2 * rate.denominator)) / 10;
}

/** 「83.3％」, or 「－」 when the denominator is 0. */
export function rateText(rate: Rate): string {
  const percent = percentOf(rate);
  return percent === null ? '－' : `${percent.toFixed(1)}％`;
}
