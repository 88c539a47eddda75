import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { submissionRate, type DepartmentStatus } from '#domain/collection/status.ts';
import { ALL } from '#state/officer-view.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../Filter.tsx';
import { parentOptions, passes } from '../filter-options.ts';
import { countText, fractionText } from '../fraction-text.ts';
import type { Collection } from '../use-collection.ts';
import { CopyMissing } from './CopyMissing.tsx';
import { useStatusColumns } from './status-columns.tsx';

const STATES: readonly DepartmentStatus['state'][] = [
  'missing',
  'received',
  'accepted',
  'sent-back',
  'conflict',
  'excluded',
];

/** 提出状況: every department of the roster and what was received of it. */
export const StatusPanel = memo(function StatusPanel({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const { inspection, summary } = collection;
  const [parent, setParent] = useState(ALL);
  const [state, setState] = useState(ALL);
  const columns = useStatusColumns();
  const rows = useMemo(
    () => summary.statuses.filter((each) => passes(parent, each.department.parent ?? '') && passes(state, each.state)),
    [summary, parent, state],
  );
  return (
    <Panel title={t('status.title')} actions={<CopyMissing statuses={summary.statuses} />}>
      <StatusFigures collection={collection} />
      <FilterRow>
        <Filter
          label={t('status.parent')}
          options={parentOptions(inspection, t('status.all'))}
          value={parent}
          onChange={setParent}
        />
        <Filter
          label={t('status.state')}
          options={[{ id: ALL, label: t('status.all') }, ...STATES.map((id) => ({ id, label: t(`states.${id}`) }))]}
          value={state}
          onChange={setState}
        />
        <p className="collect-shown" role="status">
          {t('status.shown', { n: countText(rows.length), total: countText(summary.statuses.length) })}
        </p>
      </FilterRow>
      <div className="collect-records">
        <DataTable
          caption={t('status.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ department }) => department.code}
          empty={<EmptyState title={t('status.none')} />}
          density="compact"
        />
      </div>
    </Panel>
  );
});

function StatusFigures({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const { inspection, summary } = collection;
  const rate = submissionRate(inspection, summary.statuses);
  const countOf = (state: DepartmentStatus['state']) =>
    countText(summary.statuses.filter((each) => each.state === state).length);
  return (
    <FigureRow>
      <Figure
        label={t('status.rate')}
        value={rateText(rate)}
        note={t('status.rateNote', { fraction: fractionText(rate) })}
      />
      {STATES.map((state) => (
        <Figure key={state} label={t(`states.${state}`)} value={countOf(state)} unit={t('status.unit')} />
      ))}
    </FigureRow>
  );
}
