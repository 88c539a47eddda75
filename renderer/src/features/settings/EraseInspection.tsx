import { useTranslation } from 'react-i18next';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { fail, type Result } from '#domain/outcome.ts';
import { useServices, type Services } from '../services.ts';
import { useWatched } from '../use-watched.ts';
import { EraseDialog, type NotErased } from './EraseDialog.tsx';

interface EraseInspectionProps {
  inspection: Inspection;
  onClose: () => void;
  onErased: () => void;
}

/** Asks before an inspection is deleted with everything that was answered in it here, and deletes it. */
export function EraseInspection({ inspection, onClose, onErased }: EraseInspectionProps) {
  const { t } = useTranslation('settings');
  const services = useServices();
  const held = useWatched(inspection.id, () => services.heldHere(inspection.id));
  const begun = useWatched(inspection.id, () => services.responses.all(inspection.id));
  if (held === undefined || begun === undefined) return null;
  const names = begun
    .map(({ department }) => department)
    .toSorted()
    .map((code) => findDepartment(inspection.roster, code)?.name ?? code);
  const ids = begun.map(({ id }) => id);
  const words = { disposedBy: t('erase.by'), reason: t('erase.reason') };
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
      erase={() => erase(services, inspection, ids, words)}
      onClose={onClose}
      onErased={onErased}
    />
  );
}

/** Deletes the inspection while no other window has one of its responses (given by their ids) open. */
async function erase(
  { hold, disposals, saving, desk, now }: Services,
  { id, title, city, fiscalYear, retentionYears }: Inspection,
  responses: readonly string[],
  words: { disposedBy: string; reason: string },
): Promise<Result<unknown, NotErased>> {
  const held = await Promise.all(responses.map((each) => hold(each)));
  try {
    if (held.includes(null)) return fail({ kind: 'open' });
    const finish = saving.begin();
    const about = { inspection: id, title, city, fiscalYear, retentionYears };
    const disposed = await disposals.dispose({ ...about, ...words, disposedAt: now() });
    finish(disposed);
    if (disposed.ok && desk.getState().inspection === id) desk.setState({ inspection: null });
    return disposed;
  } finally {
    for (const release of held) release?.();
  }
}
