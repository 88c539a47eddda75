import type { Inspection } from '../inspection/inspection.ts';
import { targetsOf, type Department } from '../inspection/roster.ts';
import type { Rate } from '../aggregation/counts.ts';
import { tallyOf, type Tally } from '../aggregation/item-outcomes.ts';
import { agreeingWith } from './agreeing.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { byDepartment, countingOf, headsOf, type Standing, type Submission } from './submission.ts';

/**
 * 受付待ち: how many acceptable files of a department lie on the staging table. `conflict`: the officer must choose between
 * them first.
 */
export interface Waiting {
  files: number;
  conflict: boolean;
}

/**
 * 提出状況 of one department. `head` is its only current file; null when there is none or several are in conflict.
 * `counting` is the file that the figures use: the head, unless it was sent back. `rivals` are the heads in conflict,
 * empty in any other state. `firstReceivedAt` is the instant (UTC) at which its first file was taken in; null when none
 * is held. `resubmitted`: the current file is a later revision, or an earlier file was sent back. `waiting` is absent
 * when no file of the department lies on the staging table, or the table was not consulted.
 */
export interface DepartmentStatus {
  department: Department;
  state: 'missing' | Standing | 'conflict' | 'excluded';
  head: Submission | null;
  counting: Submission | null;
  rivals: Submission[];
  firstReceivedAt: string | null;
  resubmitted: boolean;
  waiting?: Waiting;
}

/** The status of every department, in roster order. */
export function collectionStatus(inspection: Inspection, submissions: readonly Submission[]): DepartmentStatus[] {
  const groups = byDepartment(submissions);
  return inspection.roster.map((department) => {
    const own = groups.get(department.code) ?? [];
    const head = countingOf(own);
    const rivals = head === null ? headsOf(own.filter((each) => !each.setAside)) : [];
    const counting = head?.standing === 'sent-back' ? null : head;
    const state = stateOf(department, head, rivals);
    return {
      department,
      state,
      head,
      counting,
      rivals,
      firstReceivedAt: firstOf(own),
      resubmitted: isAgain(own, head),
    };
  });
}

function firstOf(own: readonly Submission[]): string | null {
  return own.map(({ importedAt }) => importedAt).sort()[0] ?? null;
}

function isAgain(own: readonly Submission[], head: Submission | null): boolean {
  if (head === null) return false;
  const sentBackBefore = own.some(({ digest, standing }) => digest !== head.digest && standing === 'sent-back');
  return sentBackBefore || head.payload.response.revision > 1;
}

function stateOf(department: Department, head: Submission | null, rivals: Submission[]): DepartmentStatus['state'] {
  if (department.excluded !== null) return 'excluded';
  if (head !== null) return head.standing;
  return rivals.length > 0 ? 'conflict' : 'missing';
}

/** 提出率 = 受領 ÷ 対象 departments. Departments in conflict and departments whose file was sent back have handed in. */
export function submissionRate(inspection: Inspection, statuses: readonly DepartmentStatus[]): Rate {
  const received = statuses.filter((each) => each.state !== 'missing' && each.state !== 'excluded');
  return { numerator: received.length, denominator: targetsOf(inspection.roster).length };
}

/** 受理率 = 受理 ÷ 対象 departments. */
export function acceptanceRate(inspection: Inspection, statuses: readonly DepartmentStatus[]): Rate {
  const accepted = statuses.filter((each) => each.state === 'accepted');
  return { numerator: accepted.length, denominator: targetsOf(inspection.roster).length };
}

/**
 * The tallies behind the city's figures: one for each department with a counting submission, in roster order. `edition`
 * is the digest of the present questionnaire. Of files that answer another edition, only the answers that match the
 * present one count.
 */
export function countingTallies(
  questionnaire: Questionnaire,
  edition: string,
  statuses: readonly DepartmentStatus[],
): Tally[] {
  return statuses.flatMap(({ department, state, counting }) =>
    counting !== null && state !== 'excluded'
      ? [tallyOf(questionnaire, department, agreeingWith(questionnaire, edition, counting.payload))]
      : [],
  );
}
