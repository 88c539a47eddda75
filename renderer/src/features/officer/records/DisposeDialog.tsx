import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Agreement } from '../../shared/record-form/Agreement.tsx';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { AboutDisposal } from './AboutDisposal.tsx';
import { useDispose, type NotDisposed } from '../../shared/disposal/use-dispose.ts';

interface DisposeDialogProps {
  inspection: Inspection;
  onClose: () => void;
  onDisposed: () => void;
}

/** Asks who disposes of an inspection and why, and has it confirmed; then deletes it. */
export function DisposeDialog({ inspection, onClose, onDisposed }: DisposeDialogProps) {
  const { t } = useTranslation('records');
  const { responses } = useOfficerServices();
  const own = useWatched(inspection.id, () => responses.all(inspection.id));
  const dispose = useDispose(inspection);
  const form = useRecordForm<DisposalEntry, Disposal, NotDisposed['kind']>({
    start: { disposedBy: '', reason: '', agreed: false },
    written: writtenDisposal,
    record: async ({ disposedBy, reason }) => {
      const ids = (own ?? []).map(({ id }) => id);
      const disposed = await dispose(ids, disposedBy, reason);
      if (!disposed.ok) return disposed.failure.kind;
      onDisposed();
      return null;
    },
  });
  const { entry, set, missing, failure } = form;
  return (
    <RecordDialog
      // Every response has to be held first, so the button waits until they are known.
      form={{ ...form, pending: form.pending || own === undefined }}
      onClose={onClose}
      title={t('dispose.title', { title: inspection.title })}
      look="danger"
      submitLabel={t('dispose.confirm')}
      failed={failure === null ? null : { title: t('dispose.failed'), text: t(`dispose.failures.${failure}`) }}
    >
      <AboutDisposal inspection={inspection} />
      <TextField
        label={t('dispose.by')}
        help={t('dispose.byHelp')}
        need="required"
        maxLength={100}
        value={entry.disposedBy}
        onChange={(disposedBy) => set({ disposedBy })}
        error={missing(entry.disposedBy, t('dispose.byMissing'))}
      />
      <TextArea
        label={t('dispose.reason')}
        help={t('dispose.reasonHelp')}
        need="required"
        lines={2}
        maxLength={1000}
        value={entry.reason}
        onChange={(reason) => set({ reason })}
        error={missing(entry.reason, t('dispose.reasonMissing'))}
      />
      <Agreement
        text={t('dispose.agree')}
        agreed={entry.agreed}
        onChange={(agreed) => set({ agreed })}
        error={form.refused && !entry.agreed ? t('dispose.agreeMissing') : ''}
      />
    </RecordDialog>
  );
}

interface Disposal {
  disposedBy: string;
  reason: string;
}

interface DisposalEntry extends Disposal {
  agreed: boolean;
}

/** The disposal as it is recorded; null while something is missing. */
function writtenDisposal(entry: DisposalEntry): Disposal | null {
  const disposedBy = plainText(entry.disposedBy).trim();
  const reason = plainText(entry.reason).trim();
  return disposedBy === '' || reason === '' || !entry.agreed ? null : { disposedBy, reason };
}
