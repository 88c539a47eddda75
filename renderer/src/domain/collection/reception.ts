import { tokyoDay } from '../calendar.ts';
import type { Rate } from '../aggregation/counts.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { DepartmentStatus } from './status.ts';

/**
 * Counts of departments by their state of handing in. `targets` take part. Each of them is in exactly one of `missing`,
 * `waiting`, `received`, `accepted`, `sentBack` and `conflict`. Nothing was received from `missing` and `waiting`; a
 * file of the latter lies on the staging table. `late` (handed in after the due day), `overdue` (missing after the due
 * day) and `resubmitted` (not the first file) count some of these again.
 */
export interface Reception {
  targets: number;
  missing: number;
  waiting: number;
  received: number;
  accepted: number;
  sentBack: number;
  conflict: number;
  late: number;
  overdue: number;
  resubmitted: number;
}

/**
 * True when the department handed in after the due day. The day (Asia/Tokyo) on which the officer took in its first
 * file decides.
 */
export function isLate({ dueOn }: Pick<Inspection, 'dueOn'>, { state, firstReceivedAt }: DepartmentStatus): boolean {
  if (state === 'missing' || state === 'excluded' || firstReceivedAt === null) return false;
  return tokyoDay(firstReceivedAt) > dueOn;
}

/** True when the department is missing after the due day. `today` is an ISO day in Asia/Tokyo. */
export function isOverdue({ dueOn }: Pick<Inspection, 'dueOn'>, status: DepartmentStatus, today: string): boolean {
  return receptionState(status) === 'missing' && today > dueOn;
}

/** The state that 提出状況 shows: 受付待ち instead of 未提出 while a file of the department lies on the staging table. */
export function receptionState({ state, waiting }: DepartmentStatus): DepartmentStatus['state'] | 'waiting' {
  return state === 'missing' && waiting !== undefined ? 'waiting' : state;
}

/** Counts the departments that take part. */
export function receptionOf(
  inspection: Pick<Inspection, 'dueOn'>,
  statuses: readonly DepartmentStatus[],
  today: string,
): Reception {
  const taking = statuses.filter(({ state }) => state !== 'excluded');
  const countOf = (fits: (status: DepartmentStatus) => boolean) => taking.filter(fits).length;
  return {
    targets: taking.length,
    missing: countOf((status) => receptionState(status) === 'missing'),
    waiting: countOf((status) => receptionState(status) === 'waiting'),
    received: countOf(({ state }) => state === 'received'),
    accepted: countOf(({ state }) => state === 'accepted'),
    sentBack: countOf(({ state }) => state === 'sent-back'),
    conflict: countOf(({ state }) => state === 'conflict'),
    late: countOf((status) => isLate(inspection, status)),
    overdue: countOf((status) => isOverdue(inspection, status, today)),
    resubmitted: countOf(({ resubmitted }) => resubmitted),
  };
}

/** 提出率: departments from which something was received ÷ 対象. */
export function submittedRate({ targets, missing, waiting }: Reception): Rate {
  return { numerator: targets - missing - waiting, denominator: targets };
}

/** How to group departments: by 部, or by 執行機関, of which a department may have several. */
export type ReceptionGrouping = 'parent' | 'body';

/** One group. `name` is null for departments without a 部 or 執行機関. */
export interface ReceptionGroup {
  name: string | null;
  reception: Reception;
}

/**
 * The groups in the order in which the roster first names them, departments without one last. Groups in which no
 * department takes part are left out.
 */
export function receptionGroups(
  inspection: Pick<Inspection, 'dueOn'>,
  statuses: readonly DepartmentStatus[],
  grouping: ReceptionGrouping,
  today: string,
): ReceptionGroup[] {
  const groups = new Map<string | null, DepartmentStatus[]>();
  for (const status of statuses) {
    for (const name of groupNames(status, grouping)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [status]);
      else group.push(status);
    }
  }
  const taking = [...groups]
    .map(([name, members]) => ({ name, reception: receptionOf(inspection, members, today) }))
    .filter(({ reception }) => reception.targets > 0);
  return [...taking.filter(({ name }) => name !== null), ...taking.filter(({ name }) => name === null)];
}

/**
 * True when a participating department falls into several groups, so that the groups do not add up to the total (重複計上).
 */
export function groupsOverlap(statuses: readonly DepartmentStatus[], grouping: ReceptionGrouping): boolean {
  return statuses.some((status) => status.state !== 'excluded' && groupNames(status, grouping).length > 1);
}

/** The distinct groups of a department; `[null]` when it has none. */
export function groupNames({ department }: DepartmentStatus, grouping: ReceptionGrouping): (string | null)[] {
  if (grouping === 'parent') return [department.parent];
  return department.bodies.length === 0 ? [null] : [...new Set(department.bodies)];
}
