import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { csvBytes } from '../csv.ts';
import { EVIDENCE_HEADINGS, evidenceRows } from './evidence-rows.ts';

/** The evidence in long form: one row per candidate, evidence and department. */
export function reviewCsv(questionnaire: Questionnaire, candidates: readonly Candidate[]): Uint8Array<ArrayBuffer> {
  return csvBytes(EVIDENCE_HEADINGS, evidenceRows(questionnaire, candidates));
}
