import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterFault } from '#documents/roster/roster-csv.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';

/** Every fault of a roster by row and column; nothing while there are none. */
export function RosterFaults({ faults }: { faults: readonly RosterFault[] }) {
  const { t } = useTranslation('setup');
  const columns = useMemo<Column<RosterFault>[]>(
    () => [
      { id: 'row', header: t('roster.faults.row'), cell: ({ row }) => row, kind: 'number', nowrap: true },
      { id: 'column', header: t('roster.faults.column'), cell: ({ column }) => column, nowrap: true },
      { id: 'message', header: t('roster.faults.message'), cell: ({ message }) => message },
    ],
    [t],
  );
  if (faults.length === 0) return null;
  return (
    <>
      <Banner tone="error" title={t('roster.faults.title', { n: faults.length })}>
        {t('roster.faults.text')}
      </Banner>
      <DataTable
        caption={t('roster.faults.caption')}
        captionHidden
        columns={columns}
        rows={faults}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        empty={null}
        density="compact"
      />
    </>
  );
}
