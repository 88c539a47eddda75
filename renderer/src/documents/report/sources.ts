import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { FindingFigures } from '#domain/findings/figures.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Agreement } from '#domain/sampling/agreement.ts';
import type { YearComparison } from '#domain/years/comparison.ts';
import type { ReviewRow } from '../policy-review/review-rows.ts';

/** The line of the 受付簿 that was the last one when the figures were taken: seq 0 and '' where there was none. */
export interface LedgerHead {
  seq: number;
  hash: string;
}

/** What became of the findings, in numbers. They are the same with and without the names of departments. */
export interface FindingSource {
  figures: FindingFigures;
  scale: RiskScale;
}

/** Everything a committee report is made from. Parts that are null do not appear. `at` is the instant (UTC) at which it is written. */
export interface ReportSources {
  summary: CitySummary;
  ledger: LedgerHead;
  findings: FindingSource | null;
  sampling: Agreement | null;
  years: YearComparison | null;
  reviews: readonly ReviewRow[] | null;
  at: string;
}
