import { useTranslation } from 'react-i18next';
import type { RecoveredResponse } from '#domain/journal/recovery.ts';
import type { Told } from '#domain/journal/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';

/** Before anything else is shown: what was brought back at the start, or why no journal could be used. */
export function ToldPage({ told, onGoOn, onReload }: { told: Told; onGoOn: () => void; onReload: () => void }) {
  const { t } = useTranslation('recovery');
  const retry = told.kind === 'out-of-reach';
  return (
    <>
      <PageHeader title={t(`told.${told.kind}.title`)} lead={t(`told.${told.kind}.lead`)} />
      <Stack>
        {told.kind === 'recovered' ? <WhatCameBack {...told.what} /> : <p>{t(`told.${told.kind}.todo`)}</p>}
        <Row>
          {retry ? (
            <Button look="primary" onPress={onReload}>
              {t('told.retry')}
            </Button>
          ) : null}
          <Button look={retry ? 'secondary' : 'primary'} onPress={onGoOn}>
            {t('told.goOn')}
          </Button>
        </Row>
      </Stack>
    </>
  );
}

function WhatCameBack({ responses, others, lost }: Extract<Told, { kind: 'recovered' }>['what']) {
  const { t } = useTranslation('recovery');
  return (
    <>
      {lost === 0 ? null : (
        <Banner tone="warning" title={t('recovered.lost', { n: lost })}>
          {t('recovered.lostTodo')}
        </Banner>
      )}
      {responses.length + others === 0 ? null : (
        <Panel>
          <Stack>
            {responses.length === 0 ? null : <Responses responses={responses} />}
            {others === 0 ? null : <p>{t('recovered.others', { n: others })}</p>}
          </Stack>
        </Panel>
      )}
    </>
  );
}

function Responses({ responses }: { responses: readonly RecoveredResponse[] }) {
  const { t } = useTranslation('recovery');
  const dates = useDates();
  return (
    <DataTable
      caption={t('recovered.responses')}
      rows={responses}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { id: 'name', header: t('columns.name'), cell: ({ name }) => name },
        { id: 'revision', header: t('columns.revision'), cell: ({ revision }) => t('revision', { n: revision }) },
        {
          id: 'answers',
          header: t('columns.answers'),
          kind: 'number',
          cell: ({ answers }) => t('answers', { n: answers }),
        },
        {
          id: 'at',
          header: t('columns.at'),
          nowrap: true,
          cell: ({ at }) => (at === null ? t('unknown') : dates.instant(at)),
        },
      ]}
    />
  );
}
