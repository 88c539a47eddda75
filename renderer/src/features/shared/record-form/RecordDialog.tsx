import type { ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Dialog, type DialogProps } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { RecordFields } from './RecordFields.tsx';
import type { RecordForm } from './use-record-form.ts';

interface RecordDialogProps extends Pick<DialogProps, 'title' | 'size' | 'urgent' | 'onClose' | 'children'> {
  form: Pick<RecordForm<unknown, unknown>, 'fields' | 'pending' | 'submit'>;
  /** Says what is recorded, not "OK". */
  submitLabel: string;
  look?: 'primary' | 'danger';
  /** Which text the button that records nothing has. */
  dismiss?: 'cancel' | 'close';
  /** Shown below the fields. */
  failed?: { title: string; text?: ReactNode } | null;
}

/** A dialog whose fields are recorded as a whole. */
export function RecordDialog(props: RecordDialogProps) {
  const { form, submitLabel, look = 'primary', dismiss = 'cancel', failed = null, children, ...dialog } = props;
  const texts = useUiTexts();
  return (
    <Dialog
      {...dialog}
      open
      actions={
        <>
          <Button onPress={dialog.onClose}>{texts[dismiss]}</Button>
          <Button look={look} onPress={() => void form.submit()} pending={form.pending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <RecordFields form={form}>
        {children}
        {failed === null ? null : (
          <Banner tone="error" title={failed.title}>
            {failed.text}
          </Banner>
        )}
      </RecordFields>
    </Dialog>
  );
}
