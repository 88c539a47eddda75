import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KIND_LABELS, LIST_SEPARATOR } from '#documents/roster/roster-csv.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Pager } from '../../../shared/pager/Pager.tsx';

// A row takes a millisecond and more to draw: all 600 of a large city would stop the page.
const PAGE_SIZE = 50;

/** The departments of a roster as they were read, part by part. */
export function RosterTable({ roster }: { roster: readonly Department[] }) {
  const { t } = useTranslation('setup');
  const columns = useMemo(() => columnsOf(t), [t]);
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, Math.ceil(roster.length / PAGE_SIZE) - 1);
  return (
    <>
      <DataTable
        caption={t('roster.title')}
        captionHidden
        columns={columns}
        rows={roster.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
        rowKey={({ code }) => code}
        empty={null}
        density="compact"
      />
      <Pager label={t('roster.pages')} total={roster.length} size={PAGE_SIZE} page={page} onPage={setPage} />
    </>
  );
}

function columnsOf(t: TFunction<'setup'>): Column<Department>[] {
  const header = (column: 'code' | 'name' | 'kind' | 'parent' | 'bodies' | 'part' | 'succeeds') =>
    t(`roster.columns.${column}`);
  const part = ({ excluded }: Department) =>
    excluded === null ? t('roster.takesPart') : t('roster.excluded', { reason: excluded });
  return [
    { id: 'code', header: header('code'), cell: ({ code }) => code, nowrap: true },
    { id: 'name', header: header('name'), cell: (each) => <Name department={each} /> },
    { id: 'kind', header: header('kind'), cell: ({ kind }) => KIND_LABELS[kind], nowrap: true },
    { id: 'parent', header: header('parent'), cell: ({ parent }) => parent ?? '' },
    { id: 'bodies', header: header('bodies'), cell: (each) => <Bodies department={each} /> },
    { id: 'part', header: header('part'), cell: part },
    { id: 'succeeds', header: header('succeeds'), cell: ({ succeeds }) => succeeds.join(LIST_SEPARATOR) },
  ];
}

function Name({ department: { name, officer } }: { department: Department }) {
  const { t } = useTranslation('setup');
  return (
    <>
      {name} {officer ? <Badge tone="info">{t('roster.officer')}</Badge> : null}
    </>
  );
}

function Bodies({ department: { bodies } }: { department: Department }) {
  const { t } = useTranslation('setup');
  return (
    <>
      {bodies.join(LIST_SEPARATOR)} {bodies.length > 1 ? <Badge>{t('roster.concurrent')}</Badge> : null}
    </>
  );
}
