import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { MatrixQuestion } from '#state/officer-view.ts';
import { Switch } from '#ui/choice/Switch.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { CellDialog, type OpenedCell } from './CellDialog.tsx';
import { Definition } from './Definition.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import { HeatMatrix } from './HeatMatrix.tsx';
import { matrixColumns, type MatrixColumn } from './matrix-columns.ts';
import { MatrixControls, withoutParent } from './MatrixControls.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { matrixView, wholeMatrix, type MatrixLine } from './matrix-view.ts';

interface MatrixPanelProps {
  collection: Collection;
  /** The figures to show: those of the collection, or the same without names. */
  summary: CitySummary;
}

/** 集計表: departments by one axis at a time, as shaded cells or as a plain table. */
export function MatrixPanel({ collection, summary }: MatrixPanelProps) {
  const { t } = useTranslation('picture');
  const { officerView } = useOfficerServices();
  const look = useStore(officerView, ({ matrixLook }) => matrixLook);
  const stored = useStore(officerView, ({ matrix }) => matrix);
  const masked = summary.masking !== undefined;
  const question = masked ? withoutParent(stored) : stored;
  const asked = useDeferredValue(stored);
  const askedOfAll = useMemo(() => (masked ? withoutParent(asked) : asked), [asked, masked]);
  return (
    <Panel
      title={t('matrix.title')}
      actions={
        <Switch
          on={look === 'plain'}
          onChange={(plain) => officerView.setState({ matrixLook: plain ? 'plain' : 'heat' })}
        >
          {t('matrix.plain')}
        </Switch>
      }
    >
      <MatrixControls collection={collection} question={question} masked={masked} />
      <Shown summary={summary} question={askedOfAll} plain={look === 'plain'} />
    </Panel>
  );
}

interface ShownProps {
  summary: CitySummary;
  question: MatrixQuestion;
  plain: boolean;
}

/** What was asked for; drawn apart from the controls, which never wait for it. */
const Shown = memo(function Shown({ summary, question, plain }: ShownProps) {
  const { t } = useTranslation('picture');
  const { t: overview } = useTranslation('overview');
  const { go } = useOfficerServices();
  const { questionnaire } = summary;
  const { axis, chapter, measure } = question;
  const masked = summary.masking !== undefined;
  const whole = useMemo(() => wholeMatrix(summary, axis, chapter), [summary, axis, chapter]);
  const view = useMemo(() => matrixView(summary, question, whole), [summary, question, whole]);
  const columns = useMemo(
    () =>
      matrixColumns(questionnaire, view.matrix, {
        total: overview('matrix.total'),
        none: { tier: overview('matrix.noTier'), kind: overview('matrix.noKind') },
      }),
    [questionnaire, view, overview],
  );
  const [cell, setCell] = useState<OpenedCell | null>(null);
  const [group, setGroup] = useState<MatrixColumn | null>(null);
  const openCell = useCallback((line: MatrixLine, column: MatrixColumn) => setCell({ line, column }), []);
  const openDepartment = useCallback(
    ({ status }: MatrixLine) => {
      if (!masked) go(paths.department(status.department.code));
    },
    [go, masked],
  );
  const key = JSON.stringify(question);
  return (
    <>
      <Row gap="tight">
        <span role="status">
          {t('matrix.shown', { n: countText(view.lines.length), columns: countText(columns.length) })}
        </span>
        <Definition of={measure} />
        {measure === 'fulfilment' ? <Badge tone="warning">{t('matrix.reference')}</Badge> : null}
        {view.matrix.overlapping ? (
          <>
            <Badge tone="warning" icon="warning">
              {overview('matrix.overlapping')}
            </Badge>
            <span>{overview('matrix.overlappingText')}</span>
          </>
        ) : null}
      </Row>
      {view.lines.length === 0 ? <EmptyState icon="search" title={overview('matrix.none')} /> : null}
      {view.lines.length > 0 && plain ? (
        <MatrixTable key={key} view={view} columns={columns} measure={measure} masked={masked} />
      ) : null}
      {view.lines.length > 0 && !plain ? (
        <>
          <HeatMatrix
            key={key}
            questionnaire={questionnaire}
            view={view}
            columns={columns}
            measure={measure}
            masked={masked}
            onDepartment={openDepartment}
            onCell={openCell}
            onGroup={setGroup}
          />
          <MatrixLegend measure={measure} symbols={axis === 'item'} questionnaire={questionnaire} />
        </>
      ) : null}
      <GroupDialog
        questionnaire={questionnaire}
        view={view}
        column={group}
        measure={measure}
        masked={masked}
        onCell={(line, column) => {
          setGroup(null);
          setCell({ line, column });
        }}
        onClose={() => setGroup(null)}
      />
      <CellDialog summary={summary} axis={axis} chapter={chapter} opened={cell} onClose={() => setCell(null)} />
    </>
  );
});
