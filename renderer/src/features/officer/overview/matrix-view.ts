import type { Axis } from '#domain/aggregation/axes.ts';
import type { Rate } from '#domain/aggregation/counts.ts';
import { matrixOf, withRows, type Matrix, type MatrixRow } from '#domain/aggregation/matrix.ts';
import { measureOf, type Measure } from '#domain/aggregation/measures.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { ALL, COUNTED, type MatrixQuestion } from '#state/officer-view.ts';
import { passes } from '../shared/lists/filter-options.ts';

export const STATES = [COUNTED, ALL, 'missing', 'sent-back', 'conflict'] as const;

/** One line of the table; `row` is null for a department that is not counted. */
export interface MatrixLine {
  status: DepartmentStatus;
  row: MatrixRow | null;
}

/** The matrix over the departments that are shown, and all lines in their order. */
export interface MatrixView {
  matrix: Matrix;
  lines: MatrixLine[];
}

/** The matrix over all departments that count. A chapter narrows it to its items, and the columns to those its items fall into. */
export function wholeMatrix({ questionnaire, tallies }: CitySummary, axis: Axis, chapter: string): Matrix {
  const chapters = questionnaire.chapters.filter(({ id }) => passes(chapter, id));
  return matrixOf({ ...questionnaire, chapters }, tallies, axis);
}

/** Answers the question out of the whole matrix that it asks for, which is the slow part and stays the same while departments are filtered. */
export function matrixView(summary: CitySummary, question: MatrixQuestion, whole: Matrix): MatrixView {
  const statuses = summary.statuses.filter(
    (status) =>
      status.state !== 'excluded' &&
      passes(question.parent, status.department.parent ?? '') &&
      (question.state === COUNTED ? status.counting !== null : passes(question.state, status.state)),
  );
  const shown = new Set(statuses.map(({ department }) => department.code));
  const matrix = withRows(
    whole,
    whole.rows.filter(({ department }) => shown.has(department.code)),
  );
  const rows = new Map(matrix.rows.map((row) => [row.department.code, row]));
  const lines = statuses.map((status) => ({ status, row: rows.get(status.department.code) ?? null }));
  return { matrix, lines: ordered(lines, question) };
}

function ordered(lines: MatrixLine[], { order, measure }: MatrixQuestion): MatrixLine[] {
  if (order === 'roster') return lines;
  const compared = measure === 'findings' ? compareCounts : compareRates;
  const rated = lines.map((line) => ({ line, rate: rateOf(line, measure) }));
  const known = rated.filter(({ rate }) => rate.denominator > 0).sort((a, b) => compared(a.rate, b.rate));
  if (order === 'highest') known.reverse();
  return [...known, ...rated.filter(({ rate }) => rate.denominator === 0)].map(({ line }) => line);
}

function compareCounts(a: Rate, b: Rate): number {
  return a.numerator - b.numerator;
}

function rateOf({ row }: MatrixLine, measure: Measure): Rate {
  return row === null ? { numerator: 0, denominator: 0 } : measureOf(measure, row.total);
}
