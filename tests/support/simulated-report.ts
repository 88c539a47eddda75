import type { ReportSources } from '#documents/report/sources.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { findingFigures } from '#domain/findings/figures.ts';
import { findingRecords, type FindingRecord } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { reviewCandidates } from '#domain/policy-review/candidates.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { reviewRows } from '#documents/policy-review/review-rows.ts';
import { yearComparison } from '#domain/years/comparison.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { SimulatedCity } from './simulated-city.ts';

export const WRITTEN_AT = '2026-11-22T05:05:00.000Z';

/** Everything a report is made from, with every part in it; `earlier` are the figures of the year before. */
export function simulatedReport(
  { summary, submissions }: SimulatedCity,
  earlier: CitySummary,
): {
  sources: ReportSources;
  records: FindingRecord[];
} {
  const scale = DEFAULT_RISK_SCALE;
  const records = findingRecords({ summary, submissions, treatments: [], scale });
  const candidates = reviewCandidates({ summary, records, scale, rules: DEFAULT_REVIEW_RULES, reviews: [] });
  const sources: ReportSources = {
    summary,
    ledger: { seq: 12, hash: 'a'.repeat(64) },
    findings: { figures: findingFigures(records, scale, tokyoDay(WRITTEN_AT)), scale },
    sampling: { rate: { numerator: 17, denominator: 20 }, agrees: 17, differs: 3, unsure: 2, open: 1 },
    years: yearComparison(summary, earlier, []),
    reviews: reviewRows(summary.questionnaire, scale, candidates),
    at: WRITTEN_AT,
  };
  return { sources, records };
}
