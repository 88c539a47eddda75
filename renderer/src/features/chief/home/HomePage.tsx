import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useInspections } from '../../shared/live/use-inspections.ts';
import { BegunResponses } from './BegunResponses.tsx';
import { InspectionPanel } from './InspectionPanel.tsx';
import { OpenPanel } from './open/OpenPanel.tsx';

/**
 * The first page: what was begun on this computer, the newest inspection and the ways on, the place to open files, and the other inspections.
 * `choosing` begins with the file dialog.
 */
export function HomePage({ choosing = false }: { choosing?: boolean }) {
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
        <OpenPanel choosing={choosing} />
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
