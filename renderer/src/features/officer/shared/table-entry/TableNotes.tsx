import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableNote } from '#documents/table.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';

/** How many are listed: more than that has one cause. */
const MOST_SHOWN = 200;

/** What the person should look at in the table called `name`, which was taken; nothing where there is nothing. */
export function TableNotes({ name, notes }: { name: string; notes: readonly TableNote[] }) {
  const { t } = useTranslation('table');
  const columns = useMemo<Column<TableNote>[]>(
    () => [
      {
        id: 'row',
        header: t('faults.row'),
        cell: ({ row, lastRow }) => (row === lastRow ? row : t('notes.rows', { from: row, to: lastRow })),
        kind: 'number',
        nowrap: true,
      },
      { id: 'column', header: t('faults.column'), cell: ({ column }) => column, nowrap: true },
      { id: 'message', header: t('notes.message'), cell: ({ message }) => message },
    ],
    [t],
  );
  if (notes.length === 0) return null;
  return (
    <>
      <Banner tone="warning" title={t('notes.title', { name, n: countText(notes.length) })}>
        {t('notes.text')}
        {notes.length > MOST_SHOWN ? t('more', { n: countText(MOST_SHOWN) }) : null}
      </Banner>
      <DataTable
        caption={t('notes.caption', { name })}
        captionHidden
        columns={columns}
        rows={notes.slice(0, MOST_SHOWN)}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        empty={null}
        density="compact"
      />
    </>
  );
}
