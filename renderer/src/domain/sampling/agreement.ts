import type { Rate } from '../aggregation/counts.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import type { DrawnPair, SampleCheck, SampleDraw, SampleRecord } from './sample.ts';

/** 一致率 and its parts. `rate` = 一致 ÷（一致＋不一致）. `open` counts the pairs not yet checked. */
export interface Agreement {
  rate: Rate;
  agrees: number;
  differs: number;
  unsure: number;
  open: number;
}

/** A drawn pair with its current check; null when there is none. */
export interface CheckedPair {
  pair: DrawnPair;
  check: SampleCheck | null;
}

/** 一致率 over all draws: drawing again never removes a pair. A pair drawn twice from the same file counts once. */
export function agreement(draws: readonly SampleDraw[], records: readonly SampleRecord[]): Agreement {
  const pairs = new Map(draws.flatMap((draw) => draw.pairs).map((pair) => [keyOf(pair), pair]));
  const counts = { agrees: 0, differs: 0, unsure: 0, open: 0 };
  for (const { check } of checkedPairs([...pairs.values()], records)) counts[check?.verdict ?? 'open'] += 1;
  const { agrees, differs } = counts;
  return { rate: { numerator: agrees, denominator: agrees + differs }, ...counts };
}

/** Joins each pair with the latest check of the very file it was drawn from. */
export function checkedPairs(pairs: readonly DrawnPair[], records: readonly SampleRecord[]): CheckedPair[] {
  const checks = new Map<string, SampleCheck>();
  for (const { department, item, checks: all } of records)
    for (const check of all) checks.set(keyOf({ department, item, submission: check.submission }), check);
  return pairs.map((pair) => ({ pair, check: checks.get(keyOf(pair)) ?? null }));
}

/**
 * 版が変わりました: true when another file, or none, counts for the department now. The record stays valid for what had been
 * declared.
 */
export function isOfEarlierFile({ department, submission }: DrawnPair, { statuses }: CitySummary): boolean {
  const status = statuses.find((each) => each.department.code === department);
  return status?.counting?.digest !== submission;
}

function keyOf({ department, item, submission }: Pick<DrawnPair, 'department' | 'item' | 'submission'>): string {
  return JSON.stringify([department, item, submission]);
}
