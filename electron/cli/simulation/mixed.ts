import type { Chance } from './chance.ts';

/** Shuffles the list. */
export function mixed<T>(all: readonly T[], chance: Chance): T[] {
  return all
    .map((each) => ({ each, lot: chance.fraction() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ each }) => each);
}
