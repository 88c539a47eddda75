import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SwitchedOff } from '#domain/aggregation/switched-off.ts';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { paths } from '../../shared/navigation/paths.ts';

const PAGE_SIZE = 20;

/** Flags that are off, with the items that fell out by that and what departments alike say. */
export function SwitchedOffTable({ rows }: { rows: readonly SwitchedOff[] }) {
  const { t } = useTranslation('picture');
  const [page, setPage] = useState(0);
  const columns = useOffColumns();
  return (
    <>
      <DataTable
        key={page}
        caption={t('attention.offTable')}
        captionHidden
        columns={columns}
        rows={rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
        rowKey={({ department, flag }) => `${department.code} ${flag.id}`}
        empty={null}
        tall
        density="compact"
      />
      <Pager label={t('attention.pages')} total={rows.length} size={PAGE_SIZE} page={page} onPage={setPage} />
    </>
  );
}

function useOffColumns(): Column<SwitchedOff>[] {
  const { t } = useTranslation('picture');
  const { t: overview } = useTranslation('overview');
  return useMemo(
    () => [
      {
        id: 'department',
        header: overview('officer.department'),
        cell: ({ department: { code, name } }) => <a href={`#${paths.department(code)}`}>{`${code} ${name}`}</a>,
      },
      { id: 'flag', header: t('attention.flag'), cell: ({ flag }) => flag.label },
      { id: 'reason', header: t('attention.reason'), cell: ({ reason }) => reason || t('attention.noReason') },
      {
        id: 'items',
        header: t('attention.items'),
        cell: ({ items }) =>
          t('attention.itemsOff', { n: countText(items.length), ids: items.map(({ id }) => id).join(' ') }),
      },
      {
        id: 'alike',
        header: t('attention.alike'),
        kind: 'number',
        cell: ({ alike, alikeOn }) => fractionText({ numerator: alikeOn, denominator: alike }),
      },
    ],
    [overview, t],
  );
}
