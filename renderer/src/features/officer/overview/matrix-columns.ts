import { groupLabel, type NoGroup } from '#domain/aggregation/axes.ts';
import { noCounts, type Counts } from '#domain/aggregation/counts.ts';
import type { Matrix } from '#domain/aggregation/matrix.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { MatrixLine } from './matrix-view.ts';

/** One column of the table on screen. `group` is null, and so is `index`, for the one over all groups. */
export interface MatrixColumn {
  group: string | null;
  index: number | null;
  header: string;
  /** In full: of an item its text too. */
  title: string;
}

const NOTHING = noCounts();

/** The columns in their order: the total first, unless the groups overlap. */
export function matrixColumns(
  questionnaire: Questionnaire,
  matrix: Matrix,
  words: { total: string; none: NoGroup },
): MatrixColumn[] {
  const groups = matrix.columns.map((group, index): MatrixColumn => {
    const label = groupLabel(questionnaire, matrix.axis, group, words.none);
    return matrix.axis === 'item'
      ? { group, index, header: group, title: `${group} ${label}` }
      : { group, index, header: label, title: label };
  });
  const total: MatrixColumn = { group: null, index: null, header: words.total, title: words.total };
  return matrix.overlapping ? groups : [total, ...groups];
}

/** What a department has in a column; nothing where it is not counted. */
export function countsOf({ row }: MatrixLine, { index }: MatrixColumn): Counts {
  if (row === null) return NOTHING;
  return index === null ? row.total : (row.cells[index] ?? NOTHING);
}
