import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupFigures } from '#domain/aggregation/group-figures.ts';
import { ratioText } from '#domain/aggregation/spread.ts';
import { measureOf, type Measure } from '#domain/aggregation/measures.ts';
import { smallGroup } from '#domain/aggregation/small-groups.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { CountsBehind } from './CountsBehind.tsx';
import { departmentLabel } from './department-label.ts';
import { figureText, rangeText } from './figure-text.ts';
import { countsOf, type MatrixColumn } from './matrix-columns.ts';
import type { MatrixLine, MatrixView } from './matrix-view.ts';

const PAGE_SIZE = 20;

interface GroupDialogProps {
  questionnaire: Questionnaire;
  view: MatrixView;
  /** Closed while null. */
  column: MatrixColumn | null;
  measure: Measure;
  masked: boolean;
  onCell: (line: MatrixLine, column: MatrixColumn) => void;
  onClose: () => void;
}

/** The counts behind the figure of a whole column, how the departments lie beside it, and each of them. */
export function GroupDialog(props: GroupDialogProps) {
  const { column, onClose } = props;
  const { t } = useTranslation('picture');
  return (
    <Dialog
      open={column !== null}
      onClose={onClose}
      title={t('group.title', { group: column?.title ?? '' })}
      size="large"
    >
      {column === null ? null : <Group {...props} column={column} />}
    </Dialog>
  );
}

type GroupProps = GroupDialogProps & { column: MatrixColumn };

function Group(props: GroupProps) {
  const { questionnaire, view, column, measure } = props;
  const { t } = useTranslation('picture');
  const [page, setPage] = useState(0);
  const figure = useMemo(() => {
    const figures = groupFigures(view.matrix, measure);
    return column.index === null ? figures.total : figures.columns[column.index];
  }, [view, column, measure]);
  const counted = useMemo(
    () => view.lines.filter((line) => measureOf(measure, countsOf(line, column)).denominator > 0),
    [view, column, measure],
  );
  const columns = useGroupColumns(props);
  if (figure === undefined) return null;
  return (
    <>
      <CountsBehind questionnaire={questionnaire} counts={figure.counts} />
      <p>
        {figure.spread === null || measure === 'findings'
          ? t('group.departments', { n: countText(figure.departments) })
          : t('group.spread', {
              n: countText(figure.departments),
              median: ratioText(figure.spread.median),
              range: rangeText(figure.spread),
            })}
        {smallGroup(figure.rate, figure.departments) ? <Badge tone="warning">{t('group.small')}</Badge> : null}
      </p>
      <DataTable
        key={page}
        caption={t('group.each')}
        captionHidden
        columns={columns}
        rows={counted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
        rowKey={({ status }) => status.department.code}
        empty={null}
        tall
        density="compact"
      />
      <Pager label={t('group.pages')} total={counted.length} size={PAGE_SIZE} page={page} onPage={setPage} />
    </>
  );
}

function useGroupColumns({ column, measure, masked, onCell }: GroupProps): Column<MatrixLine>[] {
  const { t } = useTranslation('picture');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('group.department'),
        cell: (line) => departmentLabel(line.status, masked),
      },
      {
        id: 'figure',
        header: t(`measures.${measure}`),
        kind: 'number',
        cell: (line) => figureText(measure, measureOf(measure, countsOf(line, column))),
      },
      {
        id: 'fraction',
        header: t('group.fraction'),
        kind: 'number',
        cell: (line) => fractionText(measureOf(measure, countsOf(line, column))),
      },
      {
        id: 'open',
        header: t('group.open'),
        cell: (line) => (
          <Button
            size="small"
            label={t('group.openOf', { department: departmentLabel(line.status, masked) })}
            onPress={() => onCell(line, column)}
          >
            {t('group.open')}
          </Button>
        ),
      },
    ],
    [column, measure, masked, onCell, t],
  );
}
