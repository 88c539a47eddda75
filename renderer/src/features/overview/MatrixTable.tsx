import { memo, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { implementationRate, noCounts } from '#domain/aggregation/counts.ts';
import { groupLabel } from '#domain/aggregation/group-label.ts';
import type { Matrix } from '#domain/aggregation/matrix.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../fraction-text.ts';
import { Pager } from '../Pager.tsx';
import { paths } from '../paths.ts';
import { RateHeat } from '../RateHeat.tsx';
import type { MatrixLine, MatrixView } from './matrix-view.ts';

const PAGE_SIZE = 100;

/** The matrix, a page of departments at a time; its last line is taken over all of them. */
export const MatrixTable = memo(function MatrixTable(props: { questionnaire: Questionnaire; view: MatrixView }) {
  const { questionnaire, view } = props;
  const { t } = useTranslation('overview');
  const [page, setPage] = useState(0);
  const { matrix, lines } = view;
  const columns = useMatrixColumns(questionnaire, matrix);
  const rows = useMemo(() => lines.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), [lines, page]);
  const foot = useMemo(() => footOf(matrix, t('matrix.sum', { n: countText(matrix.rows.length) })), [matrix, t]);
  return (
    <>
      <div className="overview-matrix">
        <DataTable
          key={page}
          caption={t('matrix.caption', { axis: t(`matrix.axes.${matrix.axis}`) })}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ status }) => status.department.code}
          empty={<EmptyState icon="search" title={t('matrix.none')} />}
          foot={foot}
          density="compact"
        />
      </div>
      <Pager label={t('matrix.pages')} total={lines.length} size={PAGE_SIZE} page={page} onPage={setPage} />
    </>
  );
});

function useMatrixColumns(questionnaire: Questionnaire, matrix: Matrix): Column<MatrixLine>[] {
  const { t } = useTranslation('overview');
  return useMemo(() => {
    const department: Column<MatrixLine> = {
      id: 'department',
      header: t('officer.department'),
      cell: (line) => <DepartmentCell line={line} />,
    };
    const total: Column<MatrixLine> = {
      id: 'total',
      header: t('matrix.total'),
      kind: 'number',
      cell: ({ row }) => <RateHeat rate={implementationRate(row?.total ?? noCounts())} />,
    };
    const groups = matrix.columns.map((group, index): Column<MatrixLine> => ({
      id: `group ${group}`,
      header: groupLabel(questionnaire, matrix.axis, group, t('matrix.noTier')),
      kind: 'number',
      cell: ({ row }) => <RateHeat rate={implementationRate(row?.cells[index] ?? noCounts())} />,
    }));
    return matrix.overlapping ? [department, ...groups] : [department, total, ...groups];
  }, [questionnaire, matrix, t]);
}

function footOf(matrix: Matrix, label: string): ReactNode[] {
  const totals = matrix.overlapping ? matrix.columnTotals : [matrix.total, ...matrix.columnTotals];
  return [label, ...totals.map((counts, index) => <RateHeat key={index} rate={implementationRate(counts)} />)];
}

function DepartmentCell({ line: { status, row } }: { line: MatrixLine }) {
  const { t } = useTranslation('overview');
  const { department, state } = status;
  return (
    <span className="overview-department">
      <a href={`#${paths.department(department.code)}`}>{`${department.code} ${department.name}`}</a>
      {row === null && (state === 'missing' || state === 'conflict') ? (
        <Badge tone={state === 'conflict' ? 'warning' : 'neutral'}>{t(`matrix.states.${state}`)}</Badge>
      ) : null}
    </span>
  );
}
