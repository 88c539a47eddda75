import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takingBack, type Treatment, type TreatmentEdit } from '#domain/findings/treatment.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';

/** Records what the officer sets on findings. */
export interface Treating {
  /** How many findings the last change was about; null while there is none to take back. */
  undoable: number | null;
  /** Resolves to whether it was stored. */
  record(edits: readonly TreatmentEdit[], by: string): Promise<boolean>;
  undo(): Promise<void>;
}

export function useTreating(inspection: string): Treating {
  const { t } = useTranslation('findings');
  const { treatments, now } = useOfficerServices();
  const notify = useNotice();
  const record = useRecording();
  const [last, setLast] = useState<{ changed: readonly Treatment[]; by: string } | null>(null);
  const store = (edits: readonly TreatmentEdit[], by: string) =>
    record(() => treatments.change(inspection, edits, by, now()), { failed: t('edit.failed') });
  return {
    undoable: last?.changed.length ?? null,
    record: async (edits, by) => {
      const outcome = await store(edits, by);
      if (!outcome.ok) return false;
      if (outcome.value.length > 0) setLast({ changed: outcome.value, by });
      else notify({ tone: 'info', text: t('edit.nothing') });
      return true;
    },
    undo: async () => {
      if (last === null) return;
      const outcome = await store(
        last.changed.flatMap((treatment) => takingBack(treatment) ?? []),
        last.by,
      );
      if (!outcome.ok) return;
      setLast(null);
      notify({ tone: 'success', text: t('undone', { n: countText(outcome.value.length) }) });
    },
  };
}
