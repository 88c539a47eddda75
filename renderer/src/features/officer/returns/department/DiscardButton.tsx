import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useStoring } from './use-draft-writing.ts';

interface DiscardButtonProps {
  submission: string;
  label: string;
  disabled?: boolean;
  onDiscarded?: () => void;
}

/** Discards the draft to a submission after asking. */
export function DiscardButton({ submission, label, disabled = false, onDiscarded }: DiscardButtonProps) {
  const { t } = useTranslation('returns');
  const { returns, saving } = useOfficerServices();
  const store = useStoring();
  const notify = useNotice();
  const [asking, setAsking] = useState(false);
  const discard = async () => {
    // What was just typed must not come after the discarding.
    await saving.flush();
    setAsking(false);
    if (!(await store(() => returns.discard(submission)))) return;
    notify({ tone: 'success', text: t('draft.discarded') });
    onDiscarded?.();
  };
  return (
    <>
      <Button size="small" icon="trash" disabled={disabled} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void discard()}
        title={t('draft.discardTitle')}
        confirmLabel={label}
        look="danger"
      >
        {t('draft.discardText')}
      </ConfirmDialog>
    </>
  );
}
