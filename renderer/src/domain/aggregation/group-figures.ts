import { noCounts, type Counts, type Rate } from './counts.ts';
import type { Matrix } from './matrix.ts';
import { measureOf, type Measure } from './measures.ts';
import { spreadOf, type Spread } from './spread.ts';

/**
 * The figures at the foot of a column: the pooled rate, and the spread of the departments beside it. `departments`
 * counts those that have a rate of their own.
 */
export interface GroupFigure {
  counts: Counts;
  rate: Rate;
  departments: number;
  spread: Spread | null;
}

/** The figures under each column of a matrix and under its total. */
export function groupFigures(matrix: Matrix, measure: Measure): { columns: GroupFigure[]; total: GroupFigure } {
  const figure = (counts: Counts, own: Rate[]): GroupFigure => {
    const valued = own.filter(({ denominator }) => denominator > 0);
    return { counts, rate: measureOf(measure, counts), departments: valued.length, spread: spreadOf(valued) };
  };
  return {
    columns: matrix.columnTotals.map((counts, column) =>
      figure(
        counts,
        matrix.rows.map(({ cells }) => measureOf(measure, cells[column] ?? noCounts())),
      ),
    ),
    total: figure(
      matrix.total,
      matrix.rows.map(({ total }) => measureOf(measure, total)),
    ),
  };
}
