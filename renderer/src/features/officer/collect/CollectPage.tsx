import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withWaiting } from '#domain/collection/waiting.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import { EditionsNote } from '../shared/frame/EditionsNote.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { ClosingPanel } from './closing/ClosingPanel.tsx';
import { HeldConflicts } from './HeldConflicts.tsx';
import { IntakePanel } from './IntakePanel.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { StatusPanel } from './StatusPanel.tsx';
import type { TableFile } from './table-file.ts';
import { useIntake } from './use-intake.ts';
import { useKeptFiles } from './use-kept-files.ts';

/** 受付: result files come in, and the officer sees who has handed in. */
export function CollectPage() {
  const { t } = useTranslation('collect');
  return (
    <OfficerPage page="collect" title={t('title')} lead={t('lead')} writes>
      {(collection) => <Reception collection={collection} />}
    </OfficerPage>
  );
}

/** Waits for the files that were left on the table: who has handed in cannot be told without them. */
function Reception({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const kept = useKeptFiles(collection.inspection.id);
  if (kept === undefined) return <Busy label={t('staging.resuming')} />;
  return <Desk collection={collection} kept={kept} />;
}

function Desk({ collection, kept }: { collection: Collection; kept: readonly TableFile[] }) {
  const intake = useIntake(collection, kept);
  const { staged } = intake;
  const { present } = collection;
  // The table answers to the press at once; the long list of departments follows.
  const statuses = useDeferredValue(useMemo(() => withWaiting(present, staged), [present, staged]));
  const sealed = staged.filter(({ verdict }) => verdict === 'sealed').length;
  return (
    <Stack>
      <IntakePanel collection={collection} intake={intake} />
      <EditionsNote summary={collection.summary} />
      <HeldConflicts collection={collection} />
      <StatusPanel collection={collection} statuses={statuses} sealed={sealed} />
      <ClosingPanel collection={collection} statuses={statuses} />
      <LedgerPanel collection={collection} />
    </Stack>
  );
}
