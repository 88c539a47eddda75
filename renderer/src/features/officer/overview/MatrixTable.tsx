import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupFigures } from '#domain/aggregation/group-figures.ts';
import type { Measure } from '#domain/aggregation/measures.ts';
import { smallGroup } from '#domain/aggregation/small-groups.ts';
import type { HeatValue } from '#ui/chart/heat-value.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { DepartmentCell } from './DepartmentCell.tsx';
import { heatValue } from './figure-text.ts';
import { countsOf, type MatrixColumn } from './matrix-columns.ts';
import type { MatrixLine, MatrixView } from './matrix-view.ts';
import styles from './Overview.module.css';

// A page of a plain table is drawn as a whole; this many cells appear without a pause.
const CELLS_PER_PAGE = 800;
const LONGEST_PAGE = 100;

interface MatrixTableProps {
  view: MatrixView;
  columns: readonly MatrixColumn[];
  measure: Measure;
  masked: boolean;
}

/** The matrix as a plain table, a page of departments at a time; its last line is taken over all of them. */
export const MatrixTable = memo(function MatrixTable({ view, columns, measure, masked }: MatrixTableProps) {
  const { t } = useTranslation('overview');
  const { t: picture } = useTranslation('picture');
  const [page, setPage] = useState(0);
  const { matrix, lines } = view;
  const size = Math.max(1, Math.min(LONGEST_PAGE, Math.floor(CELLS_PER_PAGE / columns.length)));
  const shown = useTableColumns(columns, measure, masked);
  const rows = useMemo(() => lines.slice(page * size, (page + 1) * size), [lines, page, size]);
  const foot = useMemo(() => {
    const figures = groupFigures(matrix, measure);
    const values = columns.map(({ index }) => (index === null ? figures.total : figures.columns[index]));
    return values.map((figure) =>
      figure === undefined
        ? ''
        : plainText(heatValue(measure, figure.counts, (rate) => smallGroup(rate, figure.departments))),
    );
  }, [matrix, measure, columns]);
  return (
    <>
      <div className={styles.matrix}>
        <DataTable
          key={page}
          caption={picture('heat.caption', {
            axis: t(`matrix.axes.${matrix.axis}`),
            measure: picture(`measures.${measure}`),
          })}
          captionHidden
          columns={shown}
          rows={rows}
          rowKey={({ status }) => status.department.code}
          empty={<EmptyState icon="search" title={t('matrix.none')} />}
          foot={[t('matrix.sum', { n: countText(matrix.rows.length) }), ...foot]}
          density="tight"
        />
      </div>
      <Pager label={t('matrix.pages')} total={lines.length} size={size} page={page} onPage={setPage} />
    </>
  );
});

function plainText({ text, note }: HeatValue): string {
  return note === undefined ? text : `${text} ${note}`;
}

function useTableColumns(columns: readonly MatrixColumn[], measure: Measure, masked: boolean): Column<MatrixLine>[] {
  const { t } = useTranslation('overview');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('officer.department'),
        cell: (line) => <DepartmentCell line={line} masked={masked} />,
      },
      ...columns.map((column): Column<MatrixLine> => ({
        id: `group ${column.group ?? ''}`,
        header: column.header,
        kind: 'number',
        cell: (line) => plainText(heatValue(measure, countsOf(line, column))),
      })),
    ],
    [columns, measure, masked, t],
  );
}
