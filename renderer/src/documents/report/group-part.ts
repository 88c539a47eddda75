import { groupLabel, type AddingAxis } from '#domain/aggregation/axes.ts';
import { confirmedRate, implementationRate, rateText } from '#domain/aggregation/counts.ts';
import { groupFigures, type GroupFigure } from '#domain/aggregation/group-figures.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { smallGroup } from '#domain/aggregation/small-groups.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { words } from '#domain/words/words.ja.ts';
import { countText, fractionText, medianText, rangeText, rateAndFraction } from './figures.ts';
import type { PaperColumn, PaperTable } from './paper.ts';

interface Group {
  label: string;
  figure: GroupFigure;
}

/** The figures for the groups of an axis, in display order, and for the whole city. */
export function groupsOn(
  { questionnaire, tallies }: CitySummary,
  axis: AddingAxis,
): { groups: Group[]; city: GroupFigure } {
  const matrix = matrixOf(questionnaire, tallies, axis);
  const { columns, total } = groupFigures(matrix, 'implementation');
  const groups = columns.map((figure, index) => {
    const group = matrix.columns[index] ?? '';
    return { label: groupLabel(questionnaire, axis, group, words.axis.none), figure };
  });
  return { groups, city: total };
}

const FIGURE_COLUMNS: PaperColumn[] = [
  { heading: words.figure.implementation, share: 9, number: true },
  { heading: '○ / ○△×', share: 13, number: true },
  { heading: '確認済み', share: 9, number: true },
  { heading: '－', share: 7, number: true },
  { heading: words.answer.unanswered, share: 7, number: true },
  { heading: '所属の中央値', share: 9, number: true },
  { heading: '所属の範囲', share: 15, number: true },
];

/** One row for each group, and the whole city at the foot. */
export function groupTable(summary: CitySummary, axis: AddingAxis, caption: string, heading: string): PaperTable {
  const { groups, city } = groupsOn(summary, axis);
  return {
    caption,
    columns: [{ heading, share: 31 }, ...FIGURE_COLUMNS],
    rows: [...groups.map(({ label, figure }) => figureRow(label, figure)), figureRow('全体', city)],
    summed: true,
  };
}

function figureRow(label: string, { counts, rate, departments, spread }: GroupFigure): string[] {
  return [
    label,
    rateText(rate),
    fractionText(rate, departments),
    rateText(confirmedRate(counts)),
    countText(counts.na),
    countText(counts.unanswered),
    medianText(spread),
    rangeText(spread),
  ];
}

/** 「実施率が低いのは「物理的対策」61.0％（…）、…です。」: the two lowest groups that are not 少数. '' when fewer than two can be compared. */
export function lowestGroups(summary: CitySummary, axis: AddingAxis): string {
  const comparable = groupsOn(summary, axis).groups.filter(
    ({ figure }) => figure.rate.denominator > 0 && !smallGroup(figure.rate, figure.departments),
  );
  if (comparable.length < 2) return '';
  const lowest = comparable.toSorted((a, b) => compareRates(a.figure.rate, b.figure.rate)).slice(0, 2);
  const named = lowest.map(({ label, figure }) => `「${label}」${rateAndFraction(implementationRate(figure.counts))}`);
  return `実施率が低いのは、${named.join('、')}です。`;
}
