import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../button/IconButton.tsx';
import { useUiTexts } from '../text/texts.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  open: boolean;
  /** Called by Escape, by the close button and, unless `urgent`, by a press outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the end, the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Interrupts: an alert dialog that only its buttons and Escape close. */
  urgent?: boolean;
}

/** A window over the page that keeps the focus and gives it back to where it was. */
export function Dialog({ open, onClose, title, children, actions, size = 'medium', urgent = false }: DialogProps) {
  const texts = useUiTexts();
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen={open}
      isDismissable={!urgent}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={styles.place} data-size={size}>
        <AriaDialog className={styles.dialog} role={urgent ? 'alertdialog' : 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            {urgent ? null : <IconButton icon="close" label={texts.close} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {actions === undefined ? null : <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
