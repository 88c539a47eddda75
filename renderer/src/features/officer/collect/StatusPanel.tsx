import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { tokyoDay } from '#domain/calendar.ts';
import { ALL, type StatusQuestion } from '#state/officer-view.ts';
import { createRowSelection } from '#state/row-selection.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { ChaseList } from './ChaseList.tsx';
import { JudgeBar } from './JudgeBar.tsx';
import { useStatusColumns } from './status-columns.tsx';
import { statusRows } from './status-rows.ts';
import { StatusFigures } from './StatusFigures.tsx';
import { StatusFilters } from './StatusFilters.tsx';
import { StatusGroups } from './StatusGroups.tsx';
import styles from './Collect.module.css';

const PAGE_SIZE = 100;

interface StatusPanelProps {
  collection: Collection;
  /** Where the departments stand now, with what waits on the table. */
  statuses: Collection['present'];
  /** Files on the table that nobody knows the department of before the key is unlocked. */
  sealed: number;
}

/** 提出状況: every department of the roster and what was received of it, on request with a line for each 部 or 執行機関. */
export const StatusPanel = memo(function StatusPanel({ collection, statuses, sealed }: StatusPanelProps) {
  const { t } = useTranslation('collect');
  const { officerView, now } = useOfficerServices();
  const [today] = useState(() => tokyoDay(now()));
  const question = useStore(officerView, ({ status }) => status);
  const [selection] = useState(createRowSelection);
  const [page, setPage] = useState(0);
  const { inspection } = collection;
  const asked = useDeferredValue(question);
  const rows = useMemo(() => statusRows(inspection, statuses, asked, today), [inspection, statuses, asked, today]);
  const shown = useMemo(() => rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), [rows, page]);
  const columns = useStatusColumns(inspection, selection);
  const ask = (status: StatusQuestion) => {
    setPage(0);
    officerView.setState({ status });
  };
  return (
    <Panel
      title={t('status.title')}
      actions={<ChaseList inspection={inspection} statuses={statuses} sealed={sealed} />}
    >
      <StatusFigures inspection={inspection} statuses={statuses} today={today} />
      <StatusFilters statuses={statuses} question={question} onAsk={ask} />
      {question.grouping === 'none' ? null : (
        <StatusGroups
          inspection={inspection}
          statuses={statuses}
          grouping={question.grouping}
          today={today}
          onOpen={(group) => ask(openedGroup(question, group))}
        />
      )}
      <JudgeBar inspection={inspection.id} rows={rows} paged={rows.length > PAGE_SIZE} selection={selection} />
      <Row justify="between">
        <p className={styles.shown} role="status">
          {t('status.shown', { n: countText(rows.length), total: countText(statuses.length) })}
        </p>
        <Pager label={t('status.pages')} total={rows.length} size={PAGE_SIZE} page={page} onPage={setPage} />
      </Row>
      <div className={styles.records}>
        <DataTable
          key={page}
          caption={t('status.caption')}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ department }) => department.code}
          empty={<EmptyState icon="search" title={t('status.none')} />}
          density="compact"
        />
      </div>
    </Panel>
  );
});

/** The question that shows the departments of one group, and no longer those of another one. */
function openedGroup(question: StatusQuestion, group: string): StatusQuestion {
  return { ...question, parent: ALL, body: ALL, [question.grouping === 'parent' ? 'parent' : 'body']: group };
}
