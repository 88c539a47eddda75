import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
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
  const { cancel } = useUiTexts();
  const { recorder } = useRecorder();
  const [refused, setRefused] = useState(false);
  const confirm = () => {
    if (recorder.trim() === '') setRefused(true);
    else void onConfirm(recorder.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="primary" onPress={confirm}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <RecorderField refused={refused} />
    </Dialog>
  );
}
