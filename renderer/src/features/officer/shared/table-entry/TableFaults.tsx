import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableFault } from '#documents/table.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';

/** How many are listed: more than that has one cause. */
const MOST_SHOWN = 200;

/** The faults of the table called `name` by row and column; nothing while there are none. */
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
  if (faults.length === 0) return null;
  return (
    <>
      <Banner tone="error" title={t('faults.title', { name, n: countText(faults.length) })}>
        {t('faults.text')}
        {faults.length > MOST_SHOWN ? t('more', { n: countText(MOST_SHOWN) }) : null}
      </Banner>
      <DataTable
        caption={t('faults.caption', { name })}
        captionHidden
        columns={columns}
        rows={faults.slice(0, MOST_SHOWN)}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        empty={null}
        density="compact"
      />
    </>
  );
}
