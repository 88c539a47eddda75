import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { keptUntil } from '#domain/inspection/retention.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { HeldInspection } from './held-inspection.ts';

/** The columns of the inspections held; `onDispose` gets the one whose button was pressed. */
export function useHeldColumns(onDispose: (known: KnownInspection) => void): Column<HeldInspection>[] {
  const { t } = useTranslation('records');
  const dates = useDates();
  return useMemo(
    () => [
      { id: 'title', header: t('held.inspection'), cell: ({ known }) => known.inspection.title },
      {
        id: 'year',
        header: t('held.year'),
        cell: ({ known }) => dates.fiscalYear(known.inspection.fiscalYear),
        sortBy: ({ known }) => known.inspection.fiscalYear,
        nowrap: true,
      },
      {
        id: 'retention',
        header: t('held.retention'),
        cell: ({ known: { inspection } }) =>
          t('held.keptUntil', { years: inspection.retentionYears, day: dates.day(keptUntil(inspection)) }),
        sortBy: ({ known }) => keptUntil(known.inspection),
      },
      { id: 'state', header: t('held.state'), cell: ({ over }) => <State over={over} />, nowrap: true },
      counted('submissions', t('held.submissions')),
      counted('responses', t('held.responses')),
      counted('ledgerEntries', t('held.ledgerEntries')),
      {
        id: 'dispose',
        header: t('held.dispose'),
        cell: (row) => <Dispose row={row} onDispose={onDispose} />,
        nowrap: true,
      },
    ],
    [t, dates, onDispose],
  );
}

function counted(what: 'submissions' | 'responses' | 'ledgerEntries', header: string): Column<HeldInspection> {
  return {
    id: what,
    header,
    kind: 'number',
    cell: ({ holdings }) => countText(holdings[what]),
    sortBy: ({ holdings }) => holdings[what],
  };
}

function State({ over }: { over: boolean }) {
  const { t } = useTranslation('records');
  return over ? (
    <Badge tone="warning" icon="warning">
      {t('held.over')}
    </Badge>
  ) : (
    <Badge>{t('held.kept')}</Badge>
  );
}

/** Nothing for the built-in inspection while there is nothing of it to delete. */
function Dispose({ row, onDispose }: { row: HeldInspection; onDispose: (known: KnownInspection) => void }) {
  const { t } = useTranslation('records');
  const { known, holdings } = row;
  const nothing = holdings.submissions + holdings.responses + holdings.ledgerEntries === 0;
  if (known.pack === null && nothing) return t('held.nothing');
  return (
    <Button
      size="small"
      icon="trash"
      label={t('held.disposeOf', { title: known.inspection.title })}
      onPress={() => onDispose(known)}
    >
      {t('held.disposeButton')}
    </Button>
  );
}
