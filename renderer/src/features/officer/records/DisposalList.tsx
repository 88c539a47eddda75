import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disposalFileName, disposalRecord } from '#documents/records/disposal-record.ts';
import type { Disposal } from '#domain/inspection/disposal.ts';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import styles from './Records.module.css';

/** 廃棄の記録, the newest first. `disposals` counts those made on this page: after each the focus comes here. */
export function DisposalList({ disposals: made }: { disposals: number }) {
  const { t } = useTranslation('records');
  const { disposals, host } = useOfficerServices();
  const records = useWatched('disposals', () => disposals.all);
  const [saved, setSaved] = useState<Saved | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made > 0) place.current?.focus();
  }, [made]);
  const save = useCallback(
    async (record: Disposal) => setSaved(await host.saveFile(disposalFileName(record), disposalRecord(record))),
    [host],
  );
  const columns = useDisposalColumns(save);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Panel title={t('disposed.title')}>
        {records === undefined ? (
          <Busy label={t('reading')} />
        ) : (
          <DataTable
            caption={t('disposed.caption')}
            captionHidden
            columns={columns}
            rows={records}
            rowKey={({ inspection, disposedAt }) => `${inspection} ${disposedAt}`}
            empty={<EmptyState title={t('disposed.none')}>{t('disposed.noneText')}</EmptyState>}
          />
        )}
        <SavedFile saved={saved} />
      </Panel>
    </div>
  );
}

function useDisposalColumns(save: (record: Disposal) => Promise<void>): Column<Disposal>[] {
  const { t } = useTranslation('records');
  const dates = useDates();
  return useMemo(
    () => [
      { id: 'title', header: t('held.inspection'), cell: ({ title }) => title },
      { id: 'at', header: t('disposed.at'), cell: ({ disposedAt }) => dates.instant(disposedAt), nowrap: true },
      { id: 'by', header: t('disposed.by'), cell: ({ disposedBy }) => disposedBy },
      { id: 'reason', header: t('disposed.reason'), cell: ({ reason }) => reason },
      {
        id: 'what',
        header: t('disposed.what'),
        cell: ({ submissions, responses, ledgerEntries }) =>
          t('disposed.counts', {
            submissions: countText(submissions),
            responses: countText(responses),
            ledgerEntries: countText(ledgerEntries),
          }),
      },
      {
        id: 'save',
        header: t('disposed.record'),
        nowrap: true,
        cell: (record) => (
          <Button
            size="small"
            icon="download"
            label={t('disposed.saveOf', { title: record.title })}
            onPress={() => void save(record)}
          >
            {t('disposed.save')}
          </Button>
        ),
      },
    ],
    [t, dates, save],
  );
}
