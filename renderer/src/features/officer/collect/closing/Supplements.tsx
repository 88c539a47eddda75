import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Closing } from '#domain/closing/closing.ts';
import { supplementsTo, type Supplement } from '#domain/closing/supplements.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { StandingBadge } from '../../shared/collection/StandingBadge.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import collectStyles from '../Collect.module.css';
import styles from './Closing.module.css';

/** 追補: the departments whose files changed after the newest closing. They are in no closed figure. */
export function Supplements({ newest, collection }: { newest: Closing; collection: Collection }) {
  const { t } = useTranslation('closing');
  const { present } = collection;
  const supplements = useMemo(() => supplementsTo(newest, present), [newest, present]);
  const columns = useSupplementColumns();
  if (supplements.length === 0)
    return (
      <p className={styles.none} role="status">
        {t('supplements.none', { n: newest.number })}
      </p>
    );
  return (
    <Disclosure
      title={t('supplements.title', { n: newest.number })}
      level={3}
      look="line"
      aside={t('supplements.count', { n: countText(supplements.length) })}
      defaultOpen={supplements.length <= 10}
    >
      <p>{t('supplements.lead')}</p>
      <div className={collectStyles.records}>
        <DataTable
          caption={t('supplements.caption')}
          captionHidden
          columns={columns}
          rows={supplements}
          rowKey={({ department }) => department.code}
          empty={null}
          density="compact"
        />
      </div>
    </Disclosure>
  );
}

function useSupplementColumns(): Column<Supplement>[] {
  const dates = useDates();
  const { t } = useTranslation('closing');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('supplements.department'),
        cell: ({ department: { code, name } }) => `${code} ${name}`,
        sortBy: ({ department }) => department.code,
      },
      {
        id: 'kind',
        header: t('supplements.kind'),
        cell: ({ kind }) => t(`supplements.kinds.${kind}`),
        sortBy: ({ kind }) => t(`supplements.kinds.${kind}`),
      },
      {
        id: 'then',
        header: t('supplements.asClosed'),
        cell: ({ closed }) => (closed === null ? t('supplements.joined') : <StandingBadge state={closed.state} />),
      },
      { id: 'now', header: t('supplements.now'), cell: ({ status }) => <StandingBadge state={status.state} /> },
      {
        id: 'importedAt',
        header: t('supplements.importedAt'),
        cell: ({ status: { head } }) => (head === null ? '' : dates.instant(head.importedAt)),
        sortBy: ({ status: { head } }) => head?.importedAt ?? null,
        nowrap: true,
      },
    ],
    [dates, t],
  );
}
