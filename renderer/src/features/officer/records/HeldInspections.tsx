import { useTranslation } from 'react-i18next';
import { retentionIsOver } from '#domain/inspection/retention.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useInspections } from '../../shared/live/use-inspections.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { useHeldColumns } from './held-columns.tsx';
import type { HeldInspection } from './held-inspection.ts';

/** Every inspection of this computer, how long it is to be kept and how much there is of it. */
export function HeldInspections({ onDispose }: { onDispose: (known: KnownInspection) => void }) {
  const { t } = useTranslation('records');
  const { disposals, now } = useOfficerServices();
  const known = useInspections();
  const ids = known.map(({ inspection }) => inspection.id);
  const holdings = useWatched(ids.join(' '), () => disposals.holdings(ids));
  const columns = useHeldColumns(onDispose);
  const today = tokyoDay(now());
  const rows = known.flatMap((each): HeldInspection[] => {
    const held = holdings?.get(each.inspection.id);
    return held === undefined ? [] : [{ known: each, holdings: held, over: retentionIsOver(each.inspection, today) }];
  });
  return (
    <Panel title={t('held.title')}>
      {holdings === undefined ? (
        <Busy label={t('reading')} />
      ) : (
        <DataTable
          caption={t('held.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.known.inspection.id}
          empty={<EmptyState title={t('held.none')} />}
        />
      )}
    </Panel>
  );
}
