import type { Rate } from './counts.ts';

/** A group of fewer departments is too small to characterise. */
export const LEAST_DEPARTMENTS = 5;
/** A single answer changes a rate over fewer answers by ten points or more. */
export const LEAST_ANSWERS = 10;

/** 少数: the rate has a value, but rests on too few answers to conclude much. */
export function fewAnswers({ denominator }: Rate): boolean {
  return denominator > 0 && denominator < LEAST_ANSWERS;
}

/** 少数: the figure rests on too few departments or too few answers. */
export function smallGroup(rate: Rate, departments: number): boolean {
  return rate.denominator > 0 && (departments < LEAST_DEPARTMENTS || fewAnswers(rate));
}
