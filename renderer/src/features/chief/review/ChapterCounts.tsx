import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '#domain/questionnaire/questionnaire.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { Column } from '#ui/table/column.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { chapterTallies, tallyOf, type Tally } from './tally.ts';

interface Row {
  chapter: Chapter;
  tally: Tally;
}

/** How many answers of which kind each chapter has. */
export function ChapterCounts() {
  const { t } = useTranslation('review');
  const { questionnaire, items, answers } = useOpenResponse();
  const rows = useMemo(() => chapterTallies(questionnaire.chapters, items, answers), [questionnaire, items, answers]);
  const parts: { id: keyof Tally; header: string }[] = [
    ...questionnaire.scale.map(({ status, symbol, label }) => ({ id: status, header: `${symbol} ${label}` })),
    { id: 'held', header: t('table.held') },
    { id: 'unanswered', header: t('table.unanswered') },
    { id: 'total', header: t('table.total') },
  ];
  const columns: Column<Row>[] = [
    { id: 'chapter', header: t('table.chapter'), cell: ({ chapter }) => chapter.title },
    ...parts.map(({ id, header }) => ({
      id,
      header,
      kind: 'number' as const,
      cell: ({ tally }: Row) => tally[id],
    })),
  ];
  const sum = tallyOf(items, answers);
  return (
    <DataTable
      caption={t('table.title')}
      columns={columns}
      rows={rows}
      rowKey={({ chapter }) => chapter.id}
      empty={null}
      foot={[t('table.sum'), ...parts.map(({ id }) => sum[id])]}
      tall
      density="compact"
    />
  );
}
