import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createRowSelection } from '#state/row-selection.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { DepartmentsPanel } from './DepartmentsPanel.tsx';
import { replyRows } from './reply-rows.ts';
import { ReturnExport } from './ReturnExport.tsx';
import { SentReturns } from './SentReturns.tsx';
import { useCorrespondence, type Correspondence } from './use-correspondence.ts';

/** 通知: to whom the officer writes, and the files that go out. */
export function ReturnsPage() {
  const { t } = useTranslation('returns');
  return (
    <OfficerPage page="returns" title={t('title')} lead={t('lead')} writes>
      {(collection) => <Returns collection={collection} />}
    </OfficerPage>
  );
}

function Returns({ collection }: { collection: Collection }) {
  const { t } = useTranslation('returns');
  const correspondence = useCorrespondence(collection.inspection.id);
  if (correspondence === undefined) return <Busy label={t('reading')} />;
  return <Desk collection={collection} correspondence={correspondence} />;
}

function Desk({ collection, correspondence }: { collection: Collection; correspondence: Correspondence }) {
  const { t } = useTranslation('returns');
  const { inspection } = collection;
  const [selection] = useState(createRowSelection);
  const rows = useMemo(() => replyRows(collection, correspondence), [collection, correspondence]);
  if (rows.length === 0 && correspondence.sent.length === 0)
    return (
      <EmptyState
        title={t('nothing.title')}
        action={<LinkButton href={`#${paths.collect()}`}>{t('nothing.go')}</LinkButton>}
      >
        {t('nothing.text')}
      </EmptyState>
    );
  return (
    <Stack>
      <ReturnExport inspection={inspection} rows={rows} selection={selection} />
      <DepartmentsPanel inspection={inspection} rows={rows} selection={selection} />
      <SentReturns inspection={inspection} sent={correspondence.sent} />
    </Stack>
  );
}
