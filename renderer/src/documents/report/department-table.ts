import { confirmedRate, implementationRate, notApplicableRate, rateText } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { words } from '#domain/words/words.ja.ts';
import { countText, fractionText } from './figures.ts';
import type { PaperTable } from './paper.ts';

/** 所属別の実施率: one row for each counted department, in the order of the summary. */
export function departmentTable({ questionnaire, tallies }: CitySummary): PaperTable {
  const { rows, total } = matrixOf(questionnaire, tallies, 'chapter');
  const figures = (counts: typeof total, departments: number | null) => [
    rateText(implementationRate(counts)),
    fractionText(implementationRate(counts), departments),
    rateText(confirmedRate(counts)),
    countText(counts.partial),
    countText(counts.no),
    rateText(notApplicableRate(counts)),
    countText(counts.unanswered),
  ];
  return {
    caption: '所属別の実施率',
    columns: [
      { heading: words.department.department, share: 31 },
      { heading: words.figure.implementation, share: 11, number: true },
      { heading: '○ / ○△×', share: 15, number: true },
      { heading: '確認済み', share: 11, number: true },
      { heading: '△', share: 7, number: true },
      { heading: '×', share: 7, number: true },
      { heading: words.figure.notApplicable, share: 10, number: true },
      { heading: words.answer.unanswered, share: 8, number: true },
    ],
    rows: [
      ...rows.map(({ department, total: own }) => [department.name, ...figures(own, null)]),
      ['全体', ...figures(total, rows.length)],
    ],
    summed: true,
  };
}
