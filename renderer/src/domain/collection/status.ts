import type { Inspection } from '../inspection/inspection.ts';
import { targetsOf, type Department } from '../inspection/roster.ts';
import type { Rate } from '../aggregation/counts.ts';
import { tallyOf, type Tally } from '../aggregation/outcomes.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { countingOf, headsOf, type Submission } from './submission.ts';

/** 提出状況 of one department. `counting` is the submission the figures use; `rivals` are the heads in conflict, empty unless `state` is `conflict`. */
export interface DepartmentStatus {
  department: Department;
  state: 'missing' | 'received' | 'conflict' | 'excluded';
  counting: Submission | null;
  rivals: Submission[];
}

/** Where every department of the roster stands, in the roster's order. */
export function collectionStatus(inspection: Inspection, submissions: readonly Submission[]): DepartmentStatus[] {
  const byDepartment = groupByDepartment(submissions);
  return inspection.roster.map((department) => {
    const own = byDepartment.get(department.code) ?? [];
    const counting = countingOf(own);
    const heads = headsOf(own.filter((each) => !each.setAside));
    const rivals = counting === null ? heads : [];
    return { department, state: stateOf(department, counting, rivals), counting, rivals };
  });
}

function stateOf(department: Department, counting: Submission | null, rivals: Submission[]): DepartmentStatus['state'] {
  if (department.excluded !== null) return 'excluded';
  if (counting !== null) return 'received';
  return rivals.length > 0 ? 'conflict' : 'missing';
}

/** 提出率 = 受領 ÷ 対象 departments. A department in conflict has handed in. */
export function submissionRate(inspection: Inspection, statuses: readonly DepartmentStatus[]): Rate {
  const received = statuses.filter((each) => each.state === 'received' || each.state === 'conflict');
  return { numerator: received.length, denominator: targetsOf(inspection.roster).length };
}

/** The tallies that make up the city's figures: the counting submission of every department that has one, in the roster's order. */
export function countingTallies(questionnaire: Questionnaire, statuses: readonly DepartmentStatus[]): Tally[] {
  return statuses.flatMap(({ department, state, counting }) =>
    counting !== null && state === 'received' ? [tallyOf(questionnaire, department, counting.payload)] : [],
  );
}

function groupByDepartment(submissions: readonly Submission[]): ReadonlyMap<string, Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const group = groups.get(submission.department);
    if (group === undefined) groups.set(submission.department, [submission]);
    else group.push(submission);
  }
  return groups;
}
