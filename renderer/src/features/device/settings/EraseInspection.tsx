import { useTranslation } from 'react-i18next';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { useDispose } from '../../shared/disposal/use-dispose.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { EraseDialog } from './EraseDialog.tsx';

interface EraseInspectionProps {
  inspection: Inspection;
  onClose: () => void;
  onErased: () => void;
}

/** Asks before an inspection is deleted with everything that was answered in it here, and deletes it. */
export function EraseInspection({ inspection, onClose, onErased }: EraseInspectionProps) {
  const { t } = useTranslation('settings');
  const { heldHere, responses } = useDeviceServices();
  const dispose = useDispose(inspection);
  const held = useWatched(inspection.id, () => heldHere(inspection.id));
  const begun = useWatched(inspection.id, () => responses.all(inspection.id));
  if (held === undefined || begun === undefined) return null;
  const names = begun
    .map(({ department }) => department)
    .toSorted()
    .map((code) => findDepartment(inspection.roster, code)?.name ?? code);
  const ids = begun.map(({ id }) => id);
  const goes = [
    t('erase.responses', { n: names.length, names: names.join(t('erase.separator')) }),
    t('erase.revisions', { n: held.revisions }),
    t('erase.rest'),
  ];
  return (
    <EraseDialog
      title={t('erase.inspectionTitle', { title: inspection.title })}
      held={held}
      goes={goes}
      note={inspection.sample ? t('erase.sampleStays') : ''}
      erase={() => dispose(ids, t('erase.by'), t('erase.reason'))}
      onClose={onClose}
      onErased={onErased}
    />
  );
}
