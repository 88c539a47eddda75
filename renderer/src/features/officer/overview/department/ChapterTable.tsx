import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmedRate, implementationRate, noCounts, type Counts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { RateHeat } from '../RateHeat.tsx';
import { statusSymbol } from '../../../shared/item/status-symbol.ts';

interface ChapterRow {
  id: string;
  title: string;
  counts: Counts;
}

/** One department's counts by chapter; chapters without an item that applies are left out. */
export function ChapterTable({ questionnaire, tally }: { questionnaire: Questionnaire; tally: Tally }) {
  const { t } = useTranslation('overview');
  const { rows, total } = useMemo(() => chapterRows(questionnaire, tally), [questionnaire, tally]);
  const columns = useChapterColumns(questionnaire);
  const sum = { id: '', title: t('department.total'), counts: total };
  return (
    <Panel title={t('department.chapters')}>
      <DataTable
        caption={t('department.chaptersTable')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
        foot={columns.map((column) => column.cell(sum))}
        tall
        density="compact"
      />
    </Panel>
  );
}

function chapterRows(questionnaire: Questionnaire, tally: Tally): { rows: ChapterRow[]; total: Counts } {
  const matrix = matrixOf(questionnaire, [tally], 'chapter');
  const cells = matrix.rows[0]?.cells ?? [];
  const position = new Map(matrix.columns.map((id, index) => [id, index]));
  const applying = new Set(
    questionnaire.chapters.filter(({ items }) => items.some(({ id }) => tally.outcomes.has(id))).map(({ id }) => id),
  );
  const rows = questionnaire.chapters
    .filter(({ id }) => applying.has(id))
    .map(({ id, title }) => ({ id, title, counts: cells[position.get(id) ?? -1] ?? noCounts() }));
  return { rows, total: matrix.total };
}

function useChapterColumns(questionnaire: Questionnaire): Column<ChapterRow>[] {
  const { t } = useTranslation('overview');
  return useMemo(
    () => [
      { id: 'chapter', header: t('officer.chapter'), cell: ({ title }) => title },
      {
        id: 'rate',
        header: t('figures.implemented'),
        kind: 'number',
        cell: ({ counts }) => <RateHeat rate={implementationRate(counts)} />,
      },
      {
        id: 'confirmed',
        header: t('figures.confirmed'),
        kind: 'number',
        cell: ({ counts }) => <RateHeat rate={confirmedRate(counts)} />,
      },
      ...STATUSES.map((status): Column<ChapterRow> => ({
        id: status,
        header: statusSymbol(questionnaire, status),
        kind: 'number',
        cell: ({ counts }) => counts[status],
      })),
      {
        id: 'unanswered',
        header: t('officer.unanswered'),
        kind: 'number',
        cell: ({ counts }) => counts.unanswered,
      },
    ],
    [questionnaire, t],
  );
}
