import { noCounts, type Counts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Verdict } from '#domain/collection/staging.ts';
import type { Collected } from './collected.ts';
import { LEFT_OUT_JA, type LeftOutReason } from './named-files.ts';

/**
 * The JSON output of `tenken aggregate`. `clauses` include sub-clauses and overlap (重複計上), so they do not add up to the
 * total.
 */
export interface AggregateReport {
  departments: { code: string; name: string; revision: number; counts: Counts }[];
  items: { id: string; counts: Counts }[];
  clauses: { id: string; counts: Counts }[];
  total: { counts: Counts };
  refused: { file: string; verdict: Verdict; message: string }[];
  leftOut: { path: string; reason: LeftOutReason; message: string }[];
}

export function aggregateReport({ summary, refused, leftOut }: Collected): AggregateReport {
  const { questionnaire, tallies } = summary;
  const byItem = matrixOf(questionnaire, tallies, 'item');
  const byClause = matrixOf(questionnaire, tallies, 'allClauses');
  return {
    departments: byItem.rows.map(({ department, total }, index) => ({
      code: department.code,
      name: department.name,
      revision: tallies[index]?.payload.response.revision ?? 0,
      counts: total,
    })),
    items: byItem.columns.map((id, column) => ({ id, counts: byItem.columnTotals[column] ?? noCounts() })),
    clauses: byClause.columns.map((id, column) => ({ id, counts: byClause.columnTotals[column] ?? noCounts() })),
    total: { counts: byItem.total },
    refused: refused.map(({ fileName, verdict }) => ({
      file: fileName,
      verdict,
      message: words.verdict[verdict].message,
    })),
    leftOut: leftOut.map((each) => ({ ...each, message: LEFT_OUT_JA[each.reason] })),
  };
}
