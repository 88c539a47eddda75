import { useTranslation } from 'react-i18next';
import type { Closing } from '#domain/closing/closing.ts';
import type { ClosingFault } from '#domain/closing/summary-of-closing.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { BasisChoice } from './BasisBar.tsx';
import { useCollectedInspection } from '../collection/use-collection.ts';
import { useClosings } from '../collection/use-closings.ts';

/** Stands where the figures of a closing would be that does not hold, with the way to others. */
export function ClosingFaultNote({ closing, fault }: { closing: Closing; fault: ClosingFault }) {
  const { t } = useTranslation('frame');
  const { inspection } = useCollectedInspection();
  const closings = useClosings(inspection.id) ?? [];
  const code = fault.kind === 'altered-file' ? fault.department : '';
  const department = `${code} ${findDepartment(inspection.roster, code)?.name ?? ''}`;
  return (
    <Banner
      tone="error"
      title={t('fault.title', { n: closing.number })}
      actions={<BasisChoice inspection={inspection.id} closings={closings} chosen={closing.number} />}
    >
      <p>{t(`fault.${fault.kind}`, { department })}</p>
      <p>{t('fault.advice')}</p>
    </Banner>
  );
}
