import type { Rate } from './counts.ts';

/** Fewer departments than these are too few to speak of a group. */
export const LEAST_DEPARTMENTS = 5;
/** A rate over fewer answers than these moves by ten points and more with a single one. */
export const LEAST_ANSWERS = 10;

/** 少数: true where a rate has a value, but stands on too few answers to be read much into. */
export function fewAnswers({ denominator }: Rate): boolean {
  return denominator > 0 && denominator < LEAST_ANSWERS;
}

/** 少数: true where a figure over several departments stands on too few of them, or on too few answers. */
export function smallGroup(rate: Rate, departments: number): boolean {
  return rate.denominator > 0 && (departments < LEAST_DEPARTMENTS || fewAnswers(rate));
}
