import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import { newSignerLines } from '#domain/collection/new-signers.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { LedgerExport } from './LedgerExport.tsx';
import { LedgerLine } from './LedgerLine.tsx';
import styles from './Collect.module.css';

const PAGE_SIZE = 100;

/** 受付簿, the newest line first, and whether its chain holds. It is read only once it is opened. */
export const LedgerPanel = memo(function LedgerPanel({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={t('ledger.title')} level={2} open={open} onToggle={setOpen}>
      {open ? <Ledger collection={collection} /> : null}
    </Disclosure>
  );
});

function Ledger({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const { submissions } = useOfficerServices();
  const { inspection } = collection;
  const [page, setPage] = useState(0);
  const entries = useWatched(inspection.id, () => submissions.ledger(inspection.id));
  const broken = useMemo(() => (entries === undefined ? null : firstBrokenEntry(entries)), [entries]);
  const newestFirst = useMemo(() => entries?.toReversed() ?? [], [entries]);
  const columns = useLedgerColumns(collection, entries);
  if (entries === undefined) return <Busy label={t('ledger.reading')} />;
  return (
    <Stack>
      {entries.length === 0 ? null : <ChainState broken={broken} count={entries.length} />}
      <div className={styles.records}>
        <DataTable
          key={page}
          caption={t('ledger.title')}
          captionHidden
          columns={columns}
          rows={newestFirst.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
          rowKey={({ seq }) => String(seq)}
          empty={<EmptyState title={t('ledger.empty')} />}
          density="compact"
        />
      </div>
      {entries.length === 0 ? null : <LedgerExport inspection={inspection} entries={entries} />}
      <Pager label={t('ledger.pages')} total={entries.length} size={PAGE_SIZE} page={page} onPage={setPage} />
    </Stack>
  );
}

function ChainState({ broken, count }: { broken: LedgerEntry | null; count: number }) {
  const { t } = useTranslation('collect');
  if (broken === null) return <Banner tone="info" title={t('ledger.whole', { n: countText(count) })} />;
  return (
    <Banner tone="error" title={t('ledger.broken.title', { seq: broken.seq })}>
      {t('ledger.broken.text')}
    </Banner>
  );
}

function useLedgerColumns(
  { inspection, submissions }: Collection,
  entries: readonly LedgerEntry[] | undefined,
): Column<LedgerEntry>[] {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return useMemo(() => {
    const held = new Map(submissions.map((file) => [file.digest, file]));
    const newSigners = newSignerLines(entries ?? []);
    const nameOf = (code: string) => `${code} ${findDepartment(inspection.roster, code)?.name ?? ''}`;
    return [
      { id: 'seq', header: t('ledger.seq'), cell: ({ seq }) => seq, nowrap: true },
      { id: 'at', header: t('ledger.at'), cell: ({ at }) => dates.instant(at), nowrap: true },
      {
        id: 'department',
        header: t('ledger.department'),
        cell: ({ event }) => ('department' in event ? nameOf(event.department) : ''),
      },
      {
        id: 'event',
        header: t('ledger.event'),
        cell: (entry) => (
          <LedgerLine entry={entry} file={held.get(digestOf(entry) ?? '')} newSigner={newSigners.has(entry.seq)} />
        ),
      },
      {
        id: 'code',
        header: t('ledger.code'),
        cell: (entry) => <Code digest={digestOf(entry)} />,
      },
    ];
  }, [inspection, submissions, entries, t, dates]);
}

function Code({ digest }: { digest: string | null }) {
  return digest === null ? null : <span className={styles.code}>{verificationCode(digest)}</span>;
}

/** Digest of the file, or of the closing, that a line speaks of; null for a line about a key. */
function digestOf({ event }: LedgerEntry): string | null {
  if (event.kind === 'key-withdrawn') return null;
  return event.kind === 'decided' ? event.chosen : event.digest;
}
