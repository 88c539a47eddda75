import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '#domain/answers/change-log.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { useWayBack } from '../shared/response/way-back.ts';
import { useChangeColumns } from './change-columns.tsx';
import { isOf, type Chosen } from './item-choice.ts';
import { ItemChoice } from './ItemChoice.tsx';

const PAGE_SIZE = 50;

/** 変更の記録: who changed what in a response, and when. */
export function ChangesPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step={null}>
      <Changes />
    </ResponseFrame>
  );
}

function Changes() {
  const { t } = useTranslation('changes');
  const { changes } = useChiefServices();
  const { response } = useOpenResponse();
  const rows = useWatched(response.id, () => changes.of(response.id));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} back={useWayBack(response.id, 'profile')} />
      <Panel title={t('panel')}>
        <Stack>
          <p>{t('about')}</p>
          <Rows rows={rows} />
        </Stack>
      </Panel>
    </>
  );
}

function Rows({ rows }: { rows: readonly ChangeRow[] | undefined }) {
  const { t } = useTranslation('changes');
  const [chosen, setChosen] = useState<Chosen>(null);
  const [page, setPage] = useState(0);
  const columns = useChangeColumns();
  const found = useMemo(() => (rows ?? []).filter((row) => isOf(row, chosen)), [rows, chosen]);
  if (rows === undefined) return <Busy label={t('reading')} />;
  if (rows.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  const shown = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1));
  const choose = (next: Chosen) => {
    setChosen(next);
    setPage(0);
  };
  return (
    <>
      <ItemChoice rows={rows} value={chosen} onChange={choose} />
      <p role="status">{t('found', { n: countText(found.length) })}</p>
      <DataTable
        caption={t('caption')}
        captionHidden
        tall
        columns={columns}
        rows={found.slice(shown * PAGE_SIZE, (shown + 1) * PAGE_SIZE)}
        rowKey={({ seq }) => String(seq)}
        empty={<EmptyState title={t('noneOfItem')} />}
      />
      <Pager label={t('pages')} total={found.length} size={PAGE_SIZE} page={shown} onPage={setPage} />
    </>
  );
}
