import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Cell, Sheet } from '../xlsx.ts';
import { answerColumns } from './answer-columns.ts';
import { answerLines, countAnswerLines } from './answer-lines.ts';

/** A larger sheet opens slowly or not at all. The CSV contains all rows. */
const MOST_ROWS = 200_000;

/**
 * 回答一覧: one row per department and applicable item, in words. Opening the CSV instead, a spreadsheet would turn item
 * 5-02 into 2 May and code 011 into 11; here they are text cells.
 */
export function answerSheet(summary: CitySummary): Sheet {
  const columns = answerColumns(summary.questionnaire);
  const tooMany = countAnswerLines(summary) > MOST_ROWS;
  return {
    name: '回答一覧',
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: tooMany
      ? [[`${MOST_ROWS.toLocaleString('ja')}行を超えるため、この表は「回答一覧（CSV）」だけにあります。`]]
      : Array.from(answerLines(summary), (line) => columns.map(({ of }): Cell => of(line) || null)),
    frozenColumns: 2,
    compact: true,
  };
}
