import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gotWorse, type ComparedDepartment, type ComparedItem, type YearComparison } from '#domain/years/comparison.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { useFigureColumns } from './figure-columns.tsx';
import styles from './Years.module.css';

const PAGE_SIZE = 20;

/** The items and the departments whose 実施率 fell, the most first. */
export function Worse({ comparison }: { comparison: YearComparison }) {
  const { t } = useTranslation('years');
  const items = useMemo(() => gotWorse(comparison.items), [comparison]);
  const departments = useMemo(() => gotWorse(comparison.departments), [comparison]);
  const itemFigures = useFigureColumns<ComparedItem>(comparison, 'several');
  const departmentColumns = useDepartmentColumns(comparison);
  return (
    <Panel title={t('worse.title')}>
      <Stack>
        <WorseTable
          caption={t('worse.items', { n: countText(items.length) })}
          columns={[
            { id: 'item', header: t('columns.item'), cell: ({ item }) => `${item.id}　${item.text}` },
            ...itemFigures,
          ]}
          rows={items}
          rowKey={({ item }) => item.id}
        />
        <WorseTable
          caption={t('worse.departments', { n: countText(departments.length) })}
          columns={departmentColumns}
          rows={departments}
          rowKey={({ pair }) => pair.now.department.code}
        />
      </Stack>
    </Panel>
  );
}

function useDepartmentColumns(comparison: YearComparison): Column<ComparedDepartment>[] {
  const { t } = useTranslation('years');
  const figures = useFigureColumns<ComparedDepartment>(comparison, 'one');
  return [
    { id: 'department', header: t('columns.department'), cell: ({ pair }) => <DepartmentName pair={pair} /> },
    ...figures,
  ];
}

function DepartmentName({ pair }: Pick<ComparedDepartment, 'pair'>) {
  const { t } = useTranslation('years');
  const { code, name } = pair.now.department;
  const earlier = pair.past.filter(({ department }) => department.code !== code || department.name !== name);
  return (
    <>
      <a href={`#${paths.department(code)}`}>{name}</a>
      {earlier.length === 0 ? null : (
        <span className={`${styles.soft} ${styles.predecessors}`}>
          {t('worse.predecessors', { names: earlier.map(({ department }) => department.name).join(t('between')) })}
        </span>
      )}
    </>
  );
}

interface WorseTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

function WorseTable<Row>({ caption, columns, rows, rowKey }: WorseTableProps<Row>) {
  const { t } = useTranslation('years');
  const [page, setPage] = useState(0);
  // The list may have become shorter since the page was turned.
  const shown = Math.min(page, Math.max(0, Math.ceil(rows.length / PAGE_SIZE) - 1));
  return (
    <div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows.slice(shown * PAGE_SIZE, (shown + 1) * PAGE_SIZE)}
        rowKey={rowKey}
        density="compact"
        tall
        empty={
          <>
            <h3>{caption}</h3>
            <p>{t('worse.none')}</p>
          </>
        }
      />
      <Pager label={caption} total={rows.length} size={PAGE_SIZE} page={shown} onPage={setPage} />
    </div>
  );
}
