import { useTranslation } from 'react-i18next';
import type { ClosingFailure } from '#domain/closing/close.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { RecordDialog } from '../../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../../shared/record-form/use-record-form.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useCollectedInspection, type Collection } from '../../shared/collection/use-collection.ts';
import { ToBeClosed } from './ToBeClosed.tsx';

interface CloseDialogProps {
  collection: Collection;
  /** Where the departments stand now, with what waits on the table. */
  statuses: Collection['present'];
  onClose: () => void;
}

/** Shows what would be closed, asks for a name and, where there are closings already, for the reason; then closes. */
export function CloseDialog({ collection, statuses, onClose }: CloseDialogProps) {
  const { t } = useTranslation('closing');
  const number = collection.closings.length + 1;
  const further = number > 1;
  const form = useClosing(number, onClose);
  const { entry, set, failure } = form;
  const reasonMissing = failure === 'no-reason' && entry.reason.trim() === '';
  return (
    <RecordDialog
      form={form}
      onClose={onClose}
      title={t('dialog.title', { n: number })}
      submitLabel={t('dialog.confirm')}
      failed={
        failure === null || failure === 'no-reason'
          ? null
          : { title: t('dialog.failed'), text: t(`dialog.failures.${failure}`) }
      }
    >
      <ToBeClosed statuses={statuses} />
      <TextField
        label={t('dialog.name')}
        help={t('dialog.nameHelp')}
        need="optional"
        maxLength={100}
        value={entry.title}
        onChange={(title) => set({ title })}
      />
      {further ? (
        <TextArea
          label={t('dialog.reason')}
          help={t('dialog.reasonHelp')}
          need="required"
          lines={2}
          maxLength={1000}
          value={entry.reason}
          onChange={(reason) => set({ reason })}
          error={reasonMissing ? t('dialog.failures.no-reason') : ''}
        />
      ) : null}
    </RecordDialog>
  );
}

type Failure = ClosingFailure['kind'] | 'storage';

interface ClosingEntry {
  title: string;
  reason: string;
}

/** Closes the collection and shows a notice. */
function useClosing(number: number, onClosed: () => void) {
  const { t } = useTranslation('closing');
  const { closings, saving, now } = useOfficerServices();
  const { inspection, questionnaire } = useCollectedInspection();
  const notify = useNotice();
  return useRecordForm<ClosingEntry, ClosingEntry, Failure>({
    start: { title: '', reason: '' },
    // Whether a reason is needed is decided where the collection is closed.
    written: (entry) => entry,
    record: async (entry) => {
      const ground = { inspection, questionnaire };
      const outcome = await saving.track(() => closings.close(ground, { ...entry, closedAt: now() }));
      if (!outcome.ok) return outcome.failure.kind;
      notify({ tone: 'success', text: t('dialog.done', { n: number }) });
      onClosed();
      return null;
    },
  });
}
