import type { CitySummary } from '#domain/aggregation/summary.ts';
import { csvBytes } from '../csv.ts';
import { ANSWER_CODE_COLUMNS, answerColumns } from './answer-columns.ts';
import { answerLines } from './answer-lines.ts';

/**
 * 回答一覧 as CSV: one row per department and applicable item, including unanswered ones. Columns with words for people
 * come first, columns with codes for programs follow; codeTableCsv explains the codes.
 */
export function longCsv(summary: CitySummary): Uint8Array<ArrayBuffer> {
  const columns = [...answerColumns(summary.questionnaire), ...ANSWER_CODE_COLUMNS];
  return csvBytes(
    columns.map(({ heading }) => heading),
    Array.from(answerLines(summary), (line) => columns.map(({ of }) => of(line))),
  );
}
