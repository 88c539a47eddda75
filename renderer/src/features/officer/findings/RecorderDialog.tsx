import { useTranslation } from 'react-i18next';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';
import { useRecorder } from '../shared/recorder/use-recorder.ts';

interface RecorderDialogProps {
  title: string;
  onClose: () => void;
  onConfirm: (by: string) => Promise<void>;
}

/** Asks only who records something. */
export function RecorderDialog({ title, onClose, onConfirm }: RecorderDialogProps) {
  const { t } = useTranslation('findings');
  const { recorder } = useRecorder();
  const form = useRecordForm({
    start: {},
    written: () => (recorder.trim() === '' ? null : recorder.trim()),
    record: async (by) => {
      await onConfirm(by);
      return null;
    },
  });
  return (
    <RecordDialog form={form} onClose={onClose} title={title} size="small" submitLabel={t('edit.save')}>
      <RecorderField refused={form.refused} />
    </RecordDialog>
  );
}
