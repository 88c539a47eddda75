import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerPage } from '../shared/frame/OfficerPage.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { CommitteePanel } from './CommitteePanel.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { useReport } from './use-report.ts';
import { WordingPanel } from './WordingPanel.tsx';

/** 報告: the report for the committee, its wording, and a sheet for every department. */
export function ReportPage() {
  const { t } = useTranslation('report');
  return (
    <OfficerPage page="report" title={t('title')} lead={t('lead')} writes counts>
      {(collection) => <Reports collection={collection} />}
    </OfficerPage>
  );
}

function Reports({ collection }: { collection: Collection }) {
  const { t } = useTranslation('report');
  const desk = useReport(collection);
  if (desk === undefined) return <Busy label={t('reading')} />;
  return (
    <Stack>
      <CommitteePanel collection={collection} desk={desk} />
      <WordingPanel inspection={collection.inspection.id} desk={desk} />
      <FeedbackPanel collection={collection} desk={desk} />
    </Stack>
  );
}
