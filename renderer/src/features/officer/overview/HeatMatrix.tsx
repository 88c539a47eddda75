import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupFigures, type GroupFigure } from '#domain/aggregation/group-figures.ts';
import { ratioText } from '#domain/aggregation/spread.ts';
import type { Measure } from '#domain/aggregation/measures.ts';
import { smallGroup } from '#domain/aggregation/small-groups.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES, type Status } from '#domain/questionnaire/status.ts';
import type { HeatValue } from '#ui/chart/heat-value.ts';
import { ROW_HEADER, type Place } from '#ui/chart/heat-place.ts';
import { HeatGrid } from '#ui/chart/HeatGrid.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import { DepartmentCell } from './DepartmentCell.tsx';
import { answerValue, heatValue, rangeText } from './figure-text.ts';
import { departmentLabel } from './department-label.ts';
import { countsOf, type MatrixColumn } from './matrix-columns.ts';
import type { MatrixLine, MatrixView } from './matrix-view.ts';

interface HeatMatrixProps {
  questionnaire: Questionnaire;
  view: MatrixView;
  columns: readonly MatrixColumn[];
  measure: Measure;
  masked: boolean;
  onDepartment: (line: MatrixLine) => void;
  onCell: (line: MatrixLine, column: MatrixColumn) => void;
  onGroup: (column: MatrixColumn) => void;
}

const NO_VALUE: HeatValue = { text: '', level: 'none' };

/** The matrix as shaded cells, of which only those in sight are drawn. */
export const HeatMatrix = memo(function HeatMatrix(props: HeatMatrixProps) {
  const { view, columns, measure, masked, onDepartment, onCell, onGroup } = props;
  const { t } = useTranslation('picture');
  const { t: overview } = useTranslation('overview');
  const { matrix, lines } = view;
  const foot = useFoot(view, columns, measure);
  const value = useValues(props, foot);
  const describe = ({ row, column }: Place): string => {
    const line = lines[row];
    const name = line === undefined ? (foot[row - lines.length]?.label ?? '') : departmentLabel(line.status, masked);
    if (column === ROW_HEADER) return name;
    const { text, note = '' } = value(row, column);
    return t('heat.cell', {
      department: name,
      group: columns[column]?.title ?? '',
      text: text || t('heat.none'),
      note,
    });
  };
  const open = ({ row, column }: Place) => {
    const line = lines[row];
    const shown = columns[column];
    if (line !== undefined) {
      if (shown === undefined || line.row === null) onDepartment(line);
      else onCell(line, shown);
    } else if (shown !== undefined) onGroup(shown);
  };
  const rows = useMemo(
    () =>
      lines.map((line) => ({
        id: line.status.department.code,
        header: <DepartmentCell line={line} masked={masked} quiet />,
      })),
    [lines, masked],
  );
  return (
    <HeatGrid
      label={t('heat.caption', { axis: overview(`matrix.axes.${matrix.axis}`), measure: t(`measures.${measure}`) })}
      corner={overview('officer.department')}
      columns={columns.map(({ group, header, title }) => ({ id: group ?? 'total', header, title }))}
      rows={rows}
      foot={foot.map(({ id, label }) => ({ id, header: label }))}
      columnWidth={widthFor(columns.length)}
      value={value}
      describe={describe}
      onOpen={open}
    />
  );
});

/** The figures of the cells, each worked out when it is drawn. */
function useValues({ questionnaire, view, columns, measure }: HeatMatrixProps, foot: readonly FootLine[]) {
  const { t } = useTranslation('picture');
  const { t: overview } = useTranslation('overview');
  return useMemo(() => {
    const { matrix, lines } = view;
    const symbols = new Map(STATUSES.map((status) => [status, statusSymbol(questionnaire, status)]));
    const words = {
      symbolOf: (status: Status) => symbols.get(status) ?? status,
      unanswered: overview('officer.unansweredSymbol'),
      unconfirmed: t('heat.unconfirmed'),
    };
    return (row: number, column: number): HeatValue => {
      const line = lines[row];
      const shown = columns[column];
      if (shown === undefined) return NO_VALUE;
      if (line === undefined) return foot[row - lines.length]?.values[column] ?? NO_VALUE;
      const counts = countsOf(line, shown);
      return matrix.axis === 'item' && shown.index !== null ? answerValue(counts, words) : heatValue(measure, counts);
    };
  }, [questionnaire, view, columns, measure, foot, overview, t]);
}

interface FootLine {
  id: string;
  label: string;
  values: HeatValue[];
}

/** Under the departments: the pooled figure of every column and, where it is a rate, how the departments lie beside it. */
function useFoot(view: MatrixView, columns: readonly MatrixColumn[], measure: Measure): FootLine[] {
  const { t } = useTranslation('picture');
  const { t: overview } = useTranslation('overview');
  return useMemo(() => {
    const figures = groupFigures(view.matrix, measure);
    const figureOf = ({ index }: MatrixColumn) => (index === null ? figures.total : figures.columns[index]);
    const pooled = (figure: GroupFigure | undefined): HeatValue =>
      figure === undefined
        ? NO_VALUE
        : heatValue(measure, figure.counts, (rate) => smallGroup(rate, figure.departments));
    const spread = (figure: GroupFigure | undefined): HeatValue => {
      const lie = figure?.spread ?? null;
      return lie === null
        ? { text: '－', level: 'none' }
        : { text: ratioText(lie.median), note: rangeText(lie), level: 'plain' };
    };
    const sum: FootLine = {
      id: 'sum of all',
      label: overview('matrix.sum', { n: countText(view.matrix.rows.length) }),
      values: columns.map((column) => pooled(figureOf(column))),
    };
    // Counts have no spread that compares, and a single answer is all or nothing.
    if (measure === 'findings' || view.matrix.axis === 'item') return [sum];
    return [
      sum,
      { id: 'spread of all', label: t('heat.spread'), values: columns.map((column) => spread(figureOf(column))) },
    ];
  }, [view, columns, measure, overview, t]);
}

/** In rem: few columns may be wide; all have room for a fraction of a large city. */
function widthFor(columns: number): number {
  return columns <= 7 ? 7 : 5.75;
}
