import { useTranslation } from 'react-i18next';
import { useServices } from '#features/services.ts';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';

/** The first page: which inspections this computer knows. */
export function StartPage() {
  const { t } = useTranslation('common');
  const { inspections } = useServices();
  return (
    <>
      <PageHeader title={t('product.tagline')} />
      {inspections.map(({ inspection }) => (
        <Panel key={inspection.id} title={inspection.title}>
          <p>{inspection.city}</p>
        </Panel>
      ))}
    </>
  );
}
