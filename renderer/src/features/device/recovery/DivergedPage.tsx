import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFacts } from '#domain/backup/restore-unit.ts';
import type { Divergence } from '#domain/journal/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';

/** Before anything else is shown: which of two states to go on with. The services are not there yet. */
export function DivergedPage({ divergence, onChosen }: { divergence: Divergence; onChosen: () => void }) {
  const { t } = useTranslation('recovery');
  const dates = useDates();
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const choose = async (side: 'database' | 'journal') => {
    setState('working');
    const chosen = await divergence.choose(side);
    if (chosen.ok) onChosen();
    else setState('failed');
  };
  const { journalAt } = divergence;
  return (
    <>
      <PageHeader title={t('diverged.title')} lead={t('diverged.lead')} />
      <Stack>
        <Panel>
          <Stack>
            <Differences {...divergence.difference} />
            {journalAt === null ? null : <p>{t('diverged.journalAt', { at: dates.instant(journalAt) })}</p>}
            <p>{t('diverged.kept')}</p>
          </Stack>
        </Panel>
        {state === 'failed' ? (
          <Banner tone="error" title={t('diverged.failed')}>
            {t('diverged.failedTodo')}
          </Banner>
        ) : null}
        <Row>
          {(['database', 'journal'] as const).map((side) => (
            <Button key={side} pending={state === 'working'} onPress={() => void choose(side)}>
              {t(`diverged.choose.${side}`)}
            </Button>
          ))}
        </Row>
      </Stack>
    </>
  );
}

function Differences({ responses, others }: Divergence['difference']) {
  const { t } = useTranslation('recovery');
  const facts = useFactsText();
  return (
    <>
      <DataTable
        caption={t('diverged.responses')}
        rows={responses}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { id: 'name', header: t('columns.name'), cell: ({ name }) => name },
          { id: 'database', header: t('diverged.side.database'), cell: ({ one }) => facts(one) },
          { id: 'journal', header: t('diverged.side.journal'), cell: ({ other }) => facts(other) },
        ]}
      />
      {others === 0 ? null : <p>{t('diverged.others', { n: others })}</p>}
    </>
  );
}

function useFactsText(): (facts: UnitFacts | null) => string {
  const { t } = useTranslation('recovery');
  const dates = useDates();
  return (facts) => {
    if (facts === null) return t('diverged.none');
    const { revision, count, at } = facts;
    const told = t('diverged.facts', { revision: revision ?? 1, n: count });
    return at === null ? told : t('diverged.factsAt', { facts: told, at: dates.instant(at) });
  };
}
