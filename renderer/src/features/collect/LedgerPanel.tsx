import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstBrokenEntry, type LedgerEntry, type LedgerEvent } from '#domain/collection/ledger.ts';
import { exhausted } from '#domain/outcome.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../fraction-text.ts';
import { Pager } from '../Pager.tsx';
import { useServices } from '../services.ts';
import { useWatched } from '../use-watched.ts';
import type { Collection } from '../use-collection.ts';
import { useDates } from '../use-dates.ts';
import { LedgerExport } from './LedgerExport.tsx';

const PAGE_SIZE = 100;

/** 受付簿, the newest line first, and whether its chain holds. It is read only once it is opened. */
export function LedgerPanel({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={t('ledger.title')} level={2} open={open} onToggle={setOpen}>
      {open ? <Ledger collection={collection} /> : null}
    </Disclosure>
  );
}

function Ledger({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const { submissions } = useServices();
  const { inspection } = collection;
  const [page, setPage] = useState(0);
  const entries = useWatched(inspection.id, () => submissions.ledger(inspection.id));
  const broken = useMemo(() => (entries === undefined ? null : firstBrokenEntry(entries)), [entries]);
  const newestFirst = useMemo(() => entries?.toReversed() ?? [], [entries]);
  const columns = useLedgerColumns(collection);
  if (entries === undefined) return <Busy label={t('ledger.reading')} />;
  return (
    <Stack>
      {entries.length === 0 ? null : <ChainState broken={broken} count={entries.length} />}
      <div className="collect-records">
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

function useLedgerColumns({ inspection }: Collection): Column<LedgerEntry>[] {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return useMemo(() => {
    const nameOf = (code: string) => `${code} ${findDepartment(inspection.roster, code)?.name ?? ''}`;
    return [
      { id: 'seq', header: t('ledger.seq'), cell: ({ seq }) => seq, nowrap: true },
      { id: 'at', header: t('ledger.at'), cell: ({ at }) => dates.instant(at), nowrap: true },
      { id: 'department', header: t('ledger.department'), cell: ({ event }) => nameOf(event.department) },
      {
        id: 'event',
        header: t('ledger.event'),
        cell: ({ event }) => <EventText event={event} />,
      },
      {
        id: 'code',
        header: t('ledger.code'),
        cell: ({ event }) => (
          <span className="collect-code">
            {verificationCode(event.kind === 'decided' ? event.chosen : event.digest)}
          </span>
        ),
      },
    ];
  }, [inspection, t, dates]);
}

function EventText({ event }: { event: LedgerEvent }) {
  const { t } = useTranslation('collect');
  switch (event.kind) {
    case 'imported':
      return t('ledger.imported', { verdict: t(`verdicts.${event.relation}.label`), fileName: event.fileName });
    case 'decided':
      return t('ledger.decided', { n: event.setAside.length });
    case 'accepted':
    case 'reconsidered':
      return t(`ledger.${event.kind}`);
    case 'returned':
      return t(`ledger.returned.${event.answer}`);
    case 'withdrawn':
      return t('ledger.withdrawn', { fileName: event.fileName });
    default:
      return exhausted(event);
  }
}
