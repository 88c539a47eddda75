import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { groupOrder, groupsOf, overlaps, type Axis } from './axes.ts';
import { add, count, noCounts, type Counts } from './counts.ts';
import type { Tally } from './item-outcomes.ts';

export interface MatrixRow {
  department: Department;
  /** Counts by group, in the order of the columns; all zero when no item of the group applies. */
  cells: Counts[];
  total: Counts;
}

/**
 * 集計表: departments × groups of one axis. An `overlapping` table is marked 重複計上, and its columns do not add up to the
 * total.
 */
export interface Matrix {
  axis: Axis;
  overlapping: boolean;
  columns: string[];
  rows: MatrixRow[];
  columnTotals: Counts[];
  total: Counts;
}

/**
 * Builds the matrix, one row for each tally in the order given. Counts only the items of `questionnaire`; pass a
 * narrowed one to narrow the matrix.
 */
export function matrixOf(questionnaire: Questionnaire, tallies: readonly Tally[], axis: Axis): Matrix {
  const columns = groupOrder(questionnaire, axis);
  const columnsOfItem = itemColumns(questionnaire, axis, columns);
  const rows = tallies.map((tally) => rowOf(tally, columns.length, columnsOfItem));
  return { axis, overlapping: overlaps(axis), columns, rows, ...sums(rows, columns.length) };
}

/**
 * The matrix with only the given rows, and sums over them. It shares their cells, so narrowing a large matrix is cheap.
 */
export function withRows(matrix: Matrix, rows: MatrixRow[]): Matrix {
  return { ...matrix, rows, ...sums(rows, matrix.columns.length) };
}

function sums(rows: readonly MatrixRow[], width: number): Pick<Matrix, 'columnTotals' | 'total'> {
  const columnTotals = Array.from({ length: width }, noCounts);
  const total = noCounts();
  for (const row of rows) {
    add(total, row.total);
    for (const [column, sum] of columnTotals.entries()) add(sum, row.cells[column] ?? NOTHING);
  }
  return { columnTotals, total };
}

const NOTHING = noCounts();

function itemColumns(questionnaire: Questionnaire, axis: Axis, columns: string[]): ReadonlyMap<string, number[]> {
  const position = new Map(columns.map((column, index) => [column, index]));
  const groups = groupsOf(questionnaire, axis);
  return new Map(
    itemsOf(questionnaire).map((item) => [item.id, groups(item).flatMap((group) => position.get(group) ?? [])]),
  );
}

function rowOf(tally: Tally, width: number, columnsOfItem: ReadonlyMap<string, number[]>): MatrixRow {
  const cells = Array.from({ length: width }, noCounts);
  const total = noCounts();
  for (const [item, outcome] of tally.outcomes) {
    const columns = columnsOfItem.get(item);
    if (columns === undefined) continue;
    count(total, outcome);
    for (const column of columns) {
      const cell = cells[column];
      if (cell !== undefined) count(cell, outcome);
    }
  }
  return { department: tally.department, cells, total };
}
