import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { useUiTexts } from '../text/texts.ts';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** Says what happens, not "OK". */
  confirmLabel: string;
  look?: 'primary' | 'danger';
  pending?: boolean;
}

/** Asks before something that is hard to take back. The focus starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, onConfirm, title, children, confirmLabel, look = 'primary', pending = false } = props;
  const texts = useUiTexts();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      size="small"
      urgent
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {texts.cancel}
          </Button>
          <Button look={look} onPress={onConfirm} pending={pending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
