import { actionKindLabel } from '../summary/cells.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Evidence } from '#domain/policy-review/evidence.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { subjectTitle } from '#domain/policy-review/candidates.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { subjectName } from './review-rows.ts';
import { DECISION_WORDS, evidenceText, RULE_WORDS } from './words.ts';

export const EVIDENCE_HEADINGS = [
  '対象',
  '見出し',
  '規則',
  '根拠',
  '所属コード',
  '所属',
  '部',
  '引用',
  '判断',
  '判断の理由',
  '判断した日',
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
      standing === null ? ['', '', ''] : [DECISION_WORDS[standing.decision], standing.reason, standing.decidedOn];
    const rows = candidate.evidence.flatMap((evidence) =>
      behind(questionnaire, evidence).map(({ department, text }) => [
        RULE_WORDS[evidence.rule],
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
