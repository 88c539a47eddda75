import { actionKindLabel } from '../summary/cells.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Evidence } from '#domain/policy-review/evidence.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { subjectTitle } from '#domain/policy-review/candidates.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { subjectName } from './review-rows.ts';
import { evidenceText } from './words.ts';

export const EVIDENCE_HEADINGS = [
  words.policyReview.subject,
  '見出し',
  '規則',
  words.policyReview.evidence,
  '所属コード',
  words.department.department,
  words.department.parent,
  '引用',
  words.policyReview.decision,
  '判断の理由',
  words.policyReview.decidedOn,
] as const;

/**
 * One row for each combination of candidate, evidence and department, with the department's words and the decision in
 * force. A candidate without evidence has one row.
 */
export function evidenceRows(questionnaire: Questionnaire, candidates: readonly Candidate[]): string[][] {
  return candidates.flatMap((candidate) => {
    const head = [subjectName(candidate), subjectTitle(questionnaire, candidate.subject)];
    const { standing } = candidate;
    const decided =
      standing === null
        ? ['', '', '']
        : [words.policyReview.decisions[standing.decision], standing.reason, standing.decidedOn];
    const rows = candidate.evidence.flatMap((evidence) =>
      behind(questionnaire, evidence).map(({ department, text }) => [
        words.policyReview.rules[evidence.rule],
        evidenceText(evidence),
        department.code,
        department.name,
        department.parent ?? '',
        text,
      ]),
    );
    return (rows.length === 0 ? [['', '', '', '', '', '']] : rows).map((row) => [...head, ...row, ...decided]);
  });
}

function behind(questionnaire: Questionnaire, evidence: Evidence): { department: Department; text: string }[] {
  switch (evidence.rule) {
    case 'low-rate':
      return evidence.departments.map((department) => ({ department, text: '' }));
    case 'same-reason':
      return evidence.departments.map((department) => ({ department, text: evidence.reason }));
    case 'aside':
      return evidence.cases.map(({ department, kind, text }) => ({
        department,
        text: [kind === '' ? '' : actionKindLabel(questionnaire, kind), text].filter((part) => part !== '').join('：'),
      }));
    case 'clue':
      return evidence.quotes;
  }
}
