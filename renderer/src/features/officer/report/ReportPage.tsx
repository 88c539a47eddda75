import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { NothingCounted } from '../shared/frame/NothingCounted.tsx';
import { OfficerFrame } from '../shared/frame/OfficerFrame.tsx';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { CommitteePanel } from './CommitteePanel.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { useReport } from './use-report.ts';
import { WordingPanel } from './WordingPanel.tsx';

/** 報告: the report for the committee, its wording, and a sheet for every department. */
export function ReportPage() {
  const { t } = useTranslation('report');
  return (
    <OfficerFrame page="report">
      {(collection) => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <PageHeader title={t('title')} lead={t('lead')} />
          <Reports key={collection.inspection.id} collection={collection} />
        </>
      )}
    </OfficerFrame>
  );
}

function Reports({ collection }: { collection: Collection }) {
  const { t } = useTranslation('report');
  const desk = useReport(collection);
  if (collection.summary.tallies.length === 0) return <NothingCounted collection={collection} />;
  if (desk === undefined) return <Busy label={t('reading')} />;
  return (
    <Stack>
      <CommitteePanel collection={collection} desk={desk} />
      <WordingPanel inspection={collection.inspection.id} desk={desk} />
      <FeedbackPanel collection={collection} desk={desk} />
    </Stack>
  );
}
