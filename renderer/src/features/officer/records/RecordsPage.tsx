import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../shared/frame/OfficerFrame.tsx';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import { DisposalList } from './DisposalList.tsx';
import { DisposeDialog } from './DisposeDialog.tsx';
import { HeldInspections } from './HeldInspections.tsx';

/** 記録と保存年限: what this computer holds of each inspection, how long it has to be kept, and what was disposed of. */
export function RecordsPage() {
  const { t } = useTranslation('records');
  return (
    <OfficerFrame page="records">
      {() => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <PageHeader title={t('title')} lead={t('lead')} />
          <Records />
        </>
      )}
    </OfficerFrame>
  );
}

function Records() {
  const { t } = useTranslation('records');
  const notify = useNotice();
  const [chosen, setChosen] = useState<KnownInspection | null>(null);
  const [times, setTimes] = useState(0);
  const finish = () => {
    setChosen(null);
    setTimes((before) => before + 1);
    notify({ tone: 'success', text: t('dispose.done') });
  };
  return (
    <Stack>
      <HeldInspections onDispose={setChosen} />
      <DisposalList disposals={times} />
      {chosen === null ? null : (
        <DisposeDialog inspection={chosen.inspection} onClose={() => setChosen(null)} onDisposed={finish} />
      )}
    </Stack>
  );
}
