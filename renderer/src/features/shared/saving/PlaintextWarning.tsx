import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useDeviceServices } from '../services/device-services.ts';

/** Stands between a press and a file that anybody who gets it can read. */
interface PlaintextWarning {
  /** Writes at once where the person was warned in this window before, else after they agreed. */
  guard(write: () => void): void;
  /** The question, to be drawn beside the button. */
  dialog: ReactNode;
}

/** Warns before the first unsealed file of this window. `holds` says what is in the file. */
export function usePlaintextWarning(holds: string): PlaintextWarning {
  const { t } = useTranslation('saving');
  const { plaintextWarning } = useDeviceServices();
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const agree = () => {
    plaintextWarning.setState({ warned: true });
    setWaiting(null);
    waiting?.();
  };
  return {
    guard: (write) => {
      if (plaintextWarning.getState().warned) write();
      else setWaiting(() => write);
    },
    dialog: (
      <ConfirmDialog
        open={waiting !== null}
        onClose={() => setWaiting(null)}
        onConfirm={agree}
        title={t('plain.title')}
        confirmLabel={t('plain.confirm')}
      >
        <p>{holds}</p>
        <p>{t('plain.care')}</p>
      </ConfirmDialog>
    ),
  };
}
