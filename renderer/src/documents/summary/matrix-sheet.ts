import { implementationRate } from '#domain/aggregation/counts.ts';
import { matrixOf, type MatrixRow } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Column, Sheet } from '../xlsx.ts';
import { chapterTitle, countCells, countColumns, rateCell } from './cells.ts';
import { DEPARTMENT_COLUMNS, departmentCells } from './department-cells.ts';

/** 集計表: every department's counts and its 実施率 by chapter, with the whole city in the last row. */
export function matrixSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const matrix = matrixOf(questionnaire, tallies, 'chapter');
  const chapterColumns = matrix.columns.map((chapter): Column => ({
    heading: `${chapterTitle(questionnaire, chapter)} 実施率`,
    width: 12,
    format: 'percent',
    heat: true,
  }));
  const rates = (cells: MatrixRow['cells']) => cells.map((cell) => rateCell(implementationRate(cell)));
  return {
    name: '集計表',
    columns: [...DEPARTMENT_COLUMNS, ...countColumns(questionnaire), ...chapterColumns],
    rows: [
      ...matrix.rows.map((row) => [...departmentCells(row.department), ...countCells(row.total), ...rates(row.cells)]),
      ['', '全体', '', ...countCells(matrix.total), ...rates(matrix.columnTotals)],
    ],
    frozenColumns: 2,
  };
}
