import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Closing } from '#domain/closing/closing.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Button } from '#ui/button/Button.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import styles from '../Collect.module.css';

const COUNTED_STATES = ['received', 'accepted', 'sent-back', 'conflict', 'missing'] as const;

/** Every closing with where the departments stood, the newest first. */
export function ClosingTable({ collection: { inspection, closings } }: { collection: Collection }) {
  const { t } = useTranslation('closing');
  const columns = useClosingColumns(inspection.id);
  const rows = useMemo(() => closings.toReversed(), [closings]);
  return (
    <div className={styles.records}>
      <DataTable
        caption={t('table.caption')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ number }) => String(number)}
        empty={null}
        density="compact"
      />
    </div>
  );
}

function useClosingColumns(inspection: string): Column<Closing>[] {
  const dates = useDates();
  const { t } = useTranslation('closing');
  const { t: tCollect } = useTranslation('collect');
  const { officerView, go } = useOfficerServices();
  return useMemo(() => {
    const look = (number: number) => {
      officerView.setState({ closing: { inspection, number } });
      go(paths.overview());
    };
    return [
      { id: 'number', header: t('table.number'), cell: ({ number }) => t('table.nth', { n: number }), nowrap: true },
      { id: 'closedAt', header: t('table.closedAt'), cell: ({ closedAt }) => dates.instant(closedAt), nowrap: true },
      { id: 'title', header: t('table.about'), cell: (closing) => <About closing={closing} /> },
      ...COUNTED_STATES.map((state): Column<Closing> => ({
        id: state,
        header: tCollect(`states.${state}`),
        kind: 'number',
        cell: ({ entries }) => countText(entries.filter((entry) => entry.state === state).length),
      })),
      {
        id: 'code',
        header: t('table.code'),
        cell: ({ digest }) => <span className={styles.code}>{verificationCode(digest)}</span>,
      },
      {
        id: 'figures',
        header: t('table.figures'),
        cell: ({ number }) => (
          <Button size="small" label={t('table.lookAt', { n: number })} onPress={() => look(number)}>
            {t('table.look')}
          </Button>
        ),
        nowrap: true,
      },
    ];
  }, [inspection, dates, t, tCollect, officerView, go]);
}

function About({ closing: { title, reason } }: { closing: Closing }) {
  const { t } = useTranslation('closing');
  return (
    <>
      {title}
      {reason === null ? null : <span className={styles.reason}>{t('table.reason', { reason })}</span>}
    </>
  );
}
