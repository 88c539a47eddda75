import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useInspections } from '../use-inspections.ts';
import { BegunResponses } from './BegunResponses.tsx';
import { InspectionPanel } from './InspectionPanel.tsx';
import { PackPanel } from './pack/PackPanel.tsx';

/** The first page: what was begun on this computer, the newest inspection and the ways on, packs, and the other inspections. */
export function HomePage() {
  const { t } = useTranslation('home');
  const inspections = useInspections();
  const [newest, ...others] = inspections;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        {inspections.map(({ inspection }) => (
          <BegunResponses key={inspection.id} inspection={inspection.id} />
        ))}
        {newest === undefined ? <EmptyState title={t('inspection.none')} /> : <InspectionPanel known={newest} />}
        <PackPanel />
        {others.length === 0 ? null : (
          <Disclosure title={t('inspection.others')} level={2}>
            <Stack>
              {others.map((known) => (
                <InspectionPanel key={known.inspection.id} known={known} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </>
  );
}
