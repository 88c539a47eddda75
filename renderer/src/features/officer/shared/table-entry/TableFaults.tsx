import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableFault } from '#documents/table.ts';
import type { Column } from '#ui/table/column.ts';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { TableRemarks } from './TableRemarks.tsx';

/** Why the table called `name` was refused. */
export function TableFaults({ name, faults }: { name: string; faults: readonly TableFault[] }) {
  const { t } = useTranslation('table');
  const columns = useMemo<Column<TableFault>[]>(
    () => [
      { id: 'row', header: t('faults.row'), cell: ({ row }) => row, kind: 'number', nowrap: true },
      { id: 'column', header: t('faults.column'), cell: ({ column }) => column, nowrap: true },
      { id: 'message', header: t('faults.message'), cell: ({ message }) => message },
    ],
    [t],
  );
  return (
    <TableRemarks
      tone="error"
      title={t('faults.title', { name, n: countText(faults.length) })}
      text={t('faults.text')}
      caption={t('faults.caption', { name })}
      columns={columns}
      remarks={faults}
    />
  );
}
