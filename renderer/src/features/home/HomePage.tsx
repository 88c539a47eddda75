import { useTranslation } from 'react-i18next';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useServices } from '../services.ts';
import { BegunResponses } from './BegunResponses.tsx';
import { InspectionPanel } from './InspectionPanel.tsx';

/** The first page: what was begun on this computer, the inspection of this year and the two ways on. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { inspections } = useServices();
  const [newest] = inspections;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        {inspections.map(({ inspection }) => (
          <BegunResponses key={inspection.id} inspection={inspection.id} />
        ))}
        {newest === undefined ? (
          <EmptyState title={t('inspection.none')} />
        ) : (
          <InspectionPanel inspection={newest.inspection} />
        )}
      </Stack>
    </>
  );
}
