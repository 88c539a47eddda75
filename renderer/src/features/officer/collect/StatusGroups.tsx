import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rateText, type Rate } from '#domain/aggregation/counts.ts';
import {
  groupsOverlap,
  receptionGroups,
  receptionOf,
  submittedRate,
  type Reception,
  type ReceptionGroup,
  type ReceptionGrouping,
} from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Row } from '#ui/layout/Row.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import styles from './Collect.module.css';

const COUNTS = ['targets', 'missing', 'waiting', 'late', 'received', 'accepted', 'sentBack', 'resubmitted'] as const;

interface StatusGroupsProps {
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  grouping: ReceptionGrouping;
  /** ISO day in Asia/Tokyo. */
  today: string;
  /** Shows the departments of one group; '' for those without one. */
  onOpen: (group: string) => void;
}

/** 提出状況 with a line for each 部 or 執行機関. */
export function StatusGroups({ inspection, statuses, grouping, today, onOpen }: StatusGroupsProps) {
  const { t } = useTranslation('collect');
  const groups = useMemo(
    () => receptionGroups(inspection, statuses, grouping, today),
    [inspection, statuses, grouping, today],
  );
  const overlapping = useMemo(() => groupsOverlap(statuses, grouping), [statuses, grouping]);
  const columns = useGroupColumns(grouping, onOpen);
  const total = useMemo(() => receptionOf(inspection, statuses, today), [inspection, statuses, today]);
  return (
    <div className={styles.groups}>
      {overlapping ? (
        <Row gap="tight">
          <Badge tone="warning" icon="warning">
            {t('groups.overlapping')}
          </Badge>
          <span>{t('groups.overlappingText')}</span>
        </Row>
      ) : null}
      <DataTable
        key={grouping}
        caption={t(`groups.caption.${grouping}`)}
        captionHidden
        columns={columns}
        rows={groups}
        rowKey={({ name }) => name ?? ''}
        empty={<EmptyState title={t('status.none')} />}
        density="compact"
        {...(overlapping ? {} : { foot: [t('groups.total'), ...figuresOf(total)] })}
      />
    </div>
  );
}

function useGroupColumns(grouping: ReceptionGrouping, onOpen: (group: string) => void): Column<ReceptionGroup>[] {
  const { t } = useTranslation('collect');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(grouping === 'parent' ? 'status.parent' : 'status.bodies'),
        cell: ({ name }) => (
          <Button
            size="small"
            look="quiet"
            label={t('groups.open', { name: name ?? t('status.noGroup') })}
            onPress={() => onOpen(name ?? '')}
          >
            {name ?? t('status.noGroup')}
          </Button>
        ),
        sortBy: ({ name }) => name,
      },
      ...COUNTS.map((id): Column<ReceptionGroup> => ({
        id,
        header: t(`groups.${id}`),
        kind: 'number',
        cell: ({ reception }) => countText(reception[id]),
        sortBy: ({ reception }) => reception[id],
      })),
      {
        id: 'rate',
        header: t('status.rate'),
        kind: 'number',
        cell: ({ reception }) => rateOf(reception),
        sortBy: ({ reception }) => ratioOf(submittedRate(reception)),
        nowrap: true,
      },
    ],
    [grouping, onOpen, t],
  );
}

function ratioOf({ numerator, denominator }: Rate): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function figuresOf(reception: Reception): string[] {
  return [...COUNTS.map((id) => countText(reception[id])), rateOf(reception)];
}

function rateOf(reception: Reception): string {
  const rate = submittedRate(reception);
  return `${rateText(rate)}（${fractionText(rate)}）`;
}
