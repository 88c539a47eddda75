import { implementationRate } from '#domain/aggregation/counts.ts';
import { matrixOf, type Matrix, type MatrixRow } from '#domain/aggregation/matrix.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { ALL, COUNTED, type MatrixQuestion } from '#state/officer-view.ts';
import { passes } from '../filter-options.ts';

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

/** Answers the question. A chapter narrows what is counted to its items, and the columns to those its items fall into. */
export function matrixView(summary: CitySummary, question: MatrixQuestion): MatrixView {
  const statuses = summary.statuses.filter(
    (status) =>
      status.state !== 'excluded' &&
      passes(question.parent, status.department.parent ?? '') &&
      (question.state === COUNTED ? status.counting !== null : passes(question.state, status.state)),
  );
  const shown = new Set(statuses.map(({ department }) => department.code));
  const { questionnaire, tallies } = narrowedTo(summary, question.chapter);
  const matrix = matrixOf(
    questionnaire,
    tallies.filter(({ department }) => shown.has(department.code)),
    question.axis,
  );
  const rows = new Map(matrix.rows.map((row) => [row.department.code, row]));
  const lines = statuses.map((status) => ({ status, row: rows.get(status.department.code) ?? null }));
  return { matrix, lines: ordered(lines, question.order) };
}

function narrowedTo(
  { questionnaire, tallies }: CitySummary,
  chapter: string,
): Pick<CitySummary, 'questionnaire' | 'tallies'> {
  if (chapter === ALL) return { questionnaire, tallies };
  const narrow = { ...questionnaire, chapters: questionnaire.chapters.filter(({ id }) => id === chapter) };
  const items = new Set(itemsOf(narrow).map(({ id }) => id));
  return {
    questionnaire: narrow,
    tallies: tallies.map((tally) => ({
      ...tally,
      outcomes: new Map([...tally.outcomes].filter(([item]) => items.has(item))),
    })),
  };
}

function ordered(lines: MatrixLine[], order: MatrixQuestion['order']): MatrixLine[] {
  if (order === 'roster') return lines;
  const rated = lines.map((line) => ({ line, rate: rateOf(line) }));
  const known = rated.filter(({ rate }) => rate.denominator > 0).sort((a, b) => compareRates(a.rate, b.rate));
  if (order === 'highest') known.reverse();
  return [...known, ...rated.filter(({ rate }) => rate.denominator === 0)].map(({ line }) => line);
}

function rateOf({ row }: MatrixLine) {
  return row === null ? { numerator: 0, denominator: 0 } : implementationRate(row.total);
}
