import { useTranslation } from 'react-i18next';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../OfficerFrame.tsx';
import { EditionsNote } from '../EditionsNote.tsx';
import { SaveBadge } from '../SaveBadge.tsx';
import { ClosingPanel } from './closing/ClosingPanel.tsx';
import { HeldConflicts } from './HeldConflicts.tsx';
import { IntakePanel } from './IntakePanel.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { StatusPanel } from './StatusPanel.tsx';
import './Collect.css';

/** 受付: result files come in, and the officer sees who has handed in. */
export function CollectPage() {
  const { t } = useTranslation('collect');
  return (
    <OfficerFrame page="collect">
      {(collection) => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <PageHeader title={t('title')} lead={t('lead')} />
          <Stack>
            <IntakePanel key={collection.inspection.id} collection={collection} />
            <EditionsNote summary={collection.summary} />
            <HeldConflicts collection={collection} />
            <StatusPanel collection={collection} />
            <ClosingPanel collection={collection} />
            <LedgerPanel collection={collection} />
          </Stack>
        </>
      )}
    </OfficerFrame>
  );
}
