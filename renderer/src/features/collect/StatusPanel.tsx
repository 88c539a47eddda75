import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { acceptanceRate, submissionRate, type DepartmentStatus } from '#domain/collection/status.ts';
import { ALL } from '#state/officer-view.ts';
import { createRowSelection } from '#state/row-selection.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../Filter.tsx';
import { parentOptions, passes } from '../filter-options.ts';
import { countText, fractionText } from '../fraction-text.ts';
import { StandingBadge } from '../StandingBadge.tsx';
import type { Collection } from '../use-collection.ts';
import { CopyMissing } from './CopyMissing.tsx';
import { JudgeBar } from './JudgeBar.tsx';
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
  const [selection] = useState(createRowSelection);
  const columns = useStatusColumns(selection);
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
      <JudgeBar inspection={inspection.id} rows={rows} selection={selection} />
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
  const submitted = submissionRate(inspection, summary.statuses);
  const accepted = acceptanceRate(inspection, summary.statuses);
  return (
    <div className="collect-figures">
      <FigureRow>
        <Figure
          label={t('status.rate')}
          value={rateText(submitted)}
          note={t('status.rateNote', { fraction: fractionText(submitted) })}
        />
        <Figure
          label={t('status.acceptance')}
          value={rateText(accepted)}
          note={t('status.rateNote', { fraction: fractionText(accepted) })}
        />
      </FigureRow>
      <ul className="collect-states" aria-label={t('status.byState')}>
        {STATES.map((state) => (
          <li key={state}>
            <StandingBadge state={state} />
            {t('status.count', { n: countText(summary.statuses.filter((each) => each.state === state).length) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
