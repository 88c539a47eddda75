import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableNote } from '#documents/table.ts';
import type { Column } from '#ui/table/column.ts';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { TableRemarks } from './TableRemarks.tsx';

/** What to look at in the table called `name`, which was accepted. */
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
  return (
    <TableRemarks
      tone="warning"
      title={t('notes.title', { name, n: countText(notes.length) })}
      text={t('notes.text')}
      caption={t('notes.caption', { name })}
      columns={columns}
      remarks={notes}
    />
  );
}
