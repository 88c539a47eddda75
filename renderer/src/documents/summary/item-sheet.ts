import { noCounts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Sheet } from '../xlsx.ts';
import { chapterTitle, countCells, countColumns } from './cells.ts';

/** 項目別: the counts of every item across the city. */
export function itemSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const matrix = matrixOf(questionnaire, tallies, 'item');
  const rows = itemsOf(questionnaire).map((item) => {
    const counts = matrix.columnTotals[matrix.columns.indexOf(item.id)] ?? noCounts();
    return [
      item.id,
      chapterTitle(questionnaire, item.chapter),
      item.clauses.join('・'),
      questionnaire.priorities[item.priority].label,
      item.text,
      ...countCells(counts),
    ];
  });
  return {
    name: words.page.items,
    columns: [
      { heading: '項目番号', width: 11 },
      { heading: words.answer.chapter, width: 20 },
      { heading: words.answer.clause, width: 16 },
      { heading: words.answer.priority, width: 8 },
      { heading: words.answer.item, width: 60 },
      ...countColumns(questionnaire),
    ],
    rows,
    frozenColumns: 1,
  };
}
