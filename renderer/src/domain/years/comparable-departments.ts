import type { Tally } from '../aggregation/item-outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import { findDepartment, targetsOf, type Department } from '../inspection/roster.ts';

/**
 * A department of this inspection with its predecessors in the earlier one; several after a merger. All of them count
 * in both years.
 */
export interface DepartmentPair {
  now: Tally;
  past: Tally[];
}

/**
 * Why a department is not compared. In this inspection: `new`, it has no predecessor; `split`, another department also
 * succeeds its predecessor; `missing-now`, it does not count now; `missing-past`, a predecessor did not count then. In
 * the earlier one: `gone`, no participating department succeeds it.
 */
export type DepartmentReason = 'new' | 'split' | 'missing-now' | 'missing-past' | 'gone';

/** `others` are the predecessors concerned, if any. */
export interface LeftOutDepartment {
  department: Department;
  reason: DepartmentReason;
  others: Department[];
}

export interface DepartmentPairs {
  pairs: DepartmentPair[];
  leftOut: LeftOutDepartment[];
}

/**
 * Maps the participating departments to those of the earlier inspection, by code and across reorganisations by
 * `succeeds`.
 */
export function pairedDepartments(now: CitySummary, past: CitySummary): DepartmentPairs {
  const targets = targetsOf(now.inspection.roster);
  const before = new Map(targets.map((department) => [department.code, predecessorsOf(department, past)]));
  const successors = countedSuccessors(before);
  const talliesNow = byCode(now.tallies);
  const talliesPast = byCode(past.tallies);
  const found: DepartmentPairs = { pairs: [], leftOut: [] };
  for (const department of targets) {
    const others = before.get(department.code) ?? [];
    const tally = talliesNow.get(department.code);
    const earlier = others.flatMap(({ code }) => talliesPast.get(code) ?? []);
    const reason = reasonOf(others, successors, tally, earlier);
    if (reason === null && tally !== undefined) found.pairs.push({ now: tally, past: earlier });
    else if (reason !== null) found.leftOut.push({ department, reason, others });
  }
  const gone = targetsOf(past.inspection.roster).filter(({ code }) => !successors.has(code));
  found.leftOut.push(...gone.map((department) => ({ department, reason: 'gone' as const, others: [] })));
  return found;
}

/** A code that the earlier roster does not contain belongs to a change before that year. */
function predecessorsOf({ code, succeeds }: Department, past: CitySummary): Department[] {
  return [...new Set([code, ...succeeds])].flatMap((each) => findDepartment(past.inspection.roster, each) ?? []);
}

function countedSuccessors(before: ReadonlyMap<string, readonly Department[]>): ReadonlyMap<string, number> {
  const successors = new Map<string, number>();
  for (const { code } of [...before.values()].flat()) successors.set(code, (successors.get(code) ?? 0) + 1);
  return successors;
}

function reasonOf(
  predecessors: readonly Department[],
  successors: ReadonlyMap<string, number>,
  tally: Tally | undefined,
  earlier: readonly Tally[],
): DepartmentReason | null {
  if (predecessors.length === 0) return 'new';
  if (predecessors.some(({ code }) => (successors.get(code) ?? 0) > 1)) return 'split';
  if (tally === undefined) return 'missing-now';
  return earlier.length < predecessors.length ? 'missing-past' : null;
}

function byCode(tallies: readonly Tally[]): ReadonlyMap<string, Tally> {
  return new Map(tallies.map((tally) => [tally.department.code, tally]));
}
