import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useFindingRecords } from '../shared/collection/use-finding-records.ts';
import { FindingExport } from './FindingExport.tsx';
import { FindingFigures } from './FindingFigures.tsx';
import { FindingLists } from './FindingLists.tsx';
import { ScaleForm } from './ScaleForm.tsx';

/** 未実施事項: every △ and × of the counted submissions, and what becomes of it. */
export function FindingsPage() {
  const { t } = useTranslation('findings');
  return (
    <OfficerPage page="findings" title={t('title')} lead={t('lead')} writes counts>
      {(collection) => <Findings collection={collection} />}
    </OfficerPage>
  );
}

function Findings({ collection }: { collection: Collection }) {
  const { t } = useTranslation('findings');
  const findings = useFindingRecords(collection);
  if (findings === undefined) return <Busy label={t('reading')} />;
  if (findings.records.length === 0)
    return (
      <EmptyState icon="success" title={t('nothing.title')}>
        {t('nothing.text')}
      </EmptyState>
    );
  return (
    <Stack>
      <FindingFigures findings={findings} />
      <FindingLists collection={collection} findings={findings} />
      <ScaleForm collection={collection} scale={findings.scale} />
      <FindingExport summary={collection.summary} findings={findings} />
    </Stack>
  );
}
