import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ALL } from '#state/officer-view.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../shared/lists/Filter.tsx';
import { parentOptions, passes } from '../shared/lists/filter-options.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useReplyColumns } from './reply-columns.tsx';
import type { ReplyRow } from './reply-rows.ts';
import styles from './Returns.module.css';

const STANDINGS: readonly Standing[] = ['received', 'accepted', 'sent-back'];
const REPLIES = ['none', 'drafted', 'sent'] as const;

interface DepartmentsPanelProps {
  inspection: Inspection;
  rows: readonly ReplyRow[];
  selection: RowSelectionStore;
}

/** Every department that can be answered, with its draft and what was written to it. */
export function DepartmentsPanel({ inspection, rows, selection }: DepartmentsPanelProps) {
  const { t } = useTranslation('returns');
  const { t: collect } = useTranslation('collection');
  const [parent, setParent] = useState(ALL);
  const [state, setState] = useState(ALL);
  const [reply, setReply] = useState(ALL);
  const columns = useReplyColumns(selection);
  const shown = useMemo(
    () =>
      rows.filter(
        (row) =>
          passes(parent, row.status.department.parent ?? '') &&
          passes(state, row.head.standing) &&
          (reply === ALL || repliesOf(row).some((each) => each === reply)),
      ),
    [rows, parent, state, reply],
  );
  return (
    <Panel title={t('list.title')}>
      <FilterRow>
        <Filter
          label={t('list.parent')}
          options={parentOptions(inspection, t('list.all'))}
          value={parent}
          onChange={setParent}
        />
        <Filter
          label={t('list.state')}
          options={[
            { id: ALL, label: t('list.all') },
            ...STANDINGS.map((id) => ({ id, label: collect(`states.${id}`) })),
          ]}
          value={state}
          onChange={setState}
        />
        <Filter
          label={t('list.reply')}
          options={[
            { id: ALL, label: t('list.all') },
            ...REPLIES.map((id) => ({ id, label: t(`list.replies.${id}`) })),
          ]}
          value={reply}
          onChange={setReply}
        />
        <p className={styles.shown} role="status">
          {t('list.shown', { n: countText(shown.length), total: countText(rows.length) })}
        </p>
      </FilterRow>
      <DataTable
        caption={t('list.caption')}
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={({ status }) => status.department.code}
        empty={<EmptyState icon="search" title={t('list.none')} />}
        density="compact"
      />
    </Panel>
  );
}

function repliesOf({ draft, earlier, sent }: ReplyRow): readonly (typeof REPLIES)[number][] {
  const drafted = draft !== null || earlier !== null;
  if (!drafted && sent.length === 0) return ['none'];
  return [...(drafted ? (['drafted'] as const) : []), ...(sent.length > 0 ? (['sent'] as const) : [])];
}
