import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { implementationRate } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { yearComparison, type YearComparison } from '#domain/years/comparison.ts';
import { pointsText } from '#domain/years/difference.ts';
import type { WordingDecision } from '#domain/years/wording-decision.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { DifferenceCell, RateCell } from './figure-columns.tsx';

interface TrendProps {
  now: CitySummary;
  years: readonly CitySummary[];
  decisions: readonly WordingDecision[];
}

/** This year beside each earlier one that is held: the whole city and every chapter, each over what can be compared with that year. */
export function Trend({ now, years, decisions }: TrendProps) {
  const { t } = useTranslation('years');
  const dates = useDates();
  const comparisons = useMemo(() => years.map((past) => yearComparison(now, past, decisions)), [now, years, decisions]);
  const columns = useTrendColumns(now);
  return (
    <Panel title={t('trend.title')}>
      <p>{t('trend.lead', { year: dates.fiscalYear(now.inspection.fiscalYear) })}</p>
      <DataTable
        caption={t('trend.caption')}
        columns={columns}
        rows={comparisons}
        rowKey={(comparison) => comparison.past.inspection.id}
        density="compact"
        empty={<p>{t('tables.empty')}</p>}
      />
    </Panel>
  );
}

function useTrendColumns({ questionnaire }: CitySummary): Column<YearComparison>[] {
  const { t } = useTranslation('years');
  const dates = useDates();
  return [
    {
      id: 'year',
      header: t('columns.year'),
      nowrap: true,
      cell: (comparison) => dates.fiscalYear(comparison.past.inspection.fiscalYear),
    },
    {
      id: 'base',
      header: t('columns.base'),
      cell: ({ items, departments }) =>
        t('trend.base', { items: countText(items.length), departments: countText(departments.length) }),
    },
    { id: 'past', header: t('trend.past'), kind: 'number', cell: ({ total }) => <RateCell counts={total.past} /> },
    { id: 'now', header: t('trend.now'), kind: 'number', cell: ({ total }) => <RateCell counts={total.now} /> },
    {
      id: 'difference',
      header: t('columns.difference'),
      kind: 'number',
      cell: ({ total }) => <DifferenceCell figure={total} about="several" />,
    },
    ...questionnaire.chapters.map(({ id, title }) => ({
      id,
      header: title,
      group: t('trend.byChapter'),
      kind: 'number' as const,
      cell: (comparison: YearComparison) => chapterDifference(comparison, id),
    })),
  ];
}

function chapterDifference({ chapters }: YearComparison, chapter: string): string {
  const figure = chapters.find(({ group }) => group === chapter)?.figure;
  return figure === undefined ? '－' : pointsText(implementationRate(figure.now), implementationRate(figure.past));
}
