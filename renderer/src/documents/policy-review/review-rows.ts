import { dayLabel } from '#domain/calendar.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import { departmentsBehind, subjectTitle, type Candidate } from '#domain/policy-review/candidates.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { evidenceText, riskLevelText } from './words.ts';

/**
 * A candidate for review, as printed, without names of departments. `subject` is 「項 6(4)」 or 「点検項目 A-1」, `clauses`
 * lists clause numbers, `evidence` has one line for each piece, `departments` counts those behind it. `decision`,
 * `reason`, `decidedOn` and `by` are '' without a decision.
 */
export interface ReviewRow {
  subject: string;
  title: string;
  clauses: string;
  evidence: string[];
  departments: number;
  risk: string;
  riskNote: string;
  decision: string;
  reason: string;
  decidedOn: string;
  by: string;
}

/** The candidates as rows of a report, in the order given. */
export function reviewRows(
  questionnaire: Questionnaire,
  scale: RiskScale,
  candidates: readonly Candidate[],
): ReviewRow[] {
  return candidates.map((candidate) => {
    const { subject, standing, review } = candidate;
    return {
      subject: subjectName(candidate),
      title: subjectTitle(questionnaire, subject),
      clauses: candidate.clauses.join('・'),
      evidence: [
        ...candidate.evidence.map(evidenceText),
        ...(review?.occasions ?? []).map(({ text }) => `状況の変化：${text}`),
      ],
      departments: departmentsBehind(candidate).length,
      risk: riskLevelText(candidate, scale),
      riskNote: standing?.riskNote ?? '',
      decision: standing === null ? '' : words.policyReview.decisions[standing.decision],
      reason: standing?.reason ?? '',
      decidedOn: standing === null ? '' : dayLabel(standing.decidedOn),
      by: standing?.by ?? '',
    };
  });
}

/** 「項 6(4)」 or 「点検項目 A-1」. */
export function subjectName({ subject: { kind, id } }: Pick<Candidate, 'subject'>): string {
  return kind === 'clause' ? `項 ${id}` : `点検項目 ${id}`;
}
