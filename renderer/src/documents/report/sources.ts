import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { FindingFigures } from '#domain/findings/figures.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Agreement } from '#domain/sampling/agreement.ts';
import type { YearComparison } from '#domain/years/comparison.ts';
import type { ReviewRow } from '../policy-review/review-rows.ts';

/** The last line of the 受付簿 when the figures were taken; seq 0 and '' when there was none. */
export interface LedgerHead {
  seq: number;
  hash: string;
}

/** Figures about findings. Masking departments does not change them. */
export interface FindingSource {
  figures: FindingFigures;
  scale: RiskScale;
}

/** Everything that goes into a committee report. Null parts are left out. `at` is the instant (UTC) of writing. */
export interface ReportSources {
  summary: CitySummary;
  ledger: LedgerHead;
  findings: FindingSource | null;
  sampling: Agreement | null;
  years: YearComparison | null;
  reviews: readonly ReviewRow[] | null;
  at: string;
}
