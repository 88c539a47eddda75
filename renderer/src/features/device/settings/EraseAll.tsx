import { useTranslation } from 'react-i18next';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { EraseDialog } from './EraseDialog.tsx';

/** Asks before everything on this computer is deleted, and deletes it; the window then starts anew by itself. */
export function EraseAll({ held, onClose }: { held: HeldHere; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { eraseAll } = useDeviceServices();
  const goes = [
    t('erase.responsesCounted', { n: held.responses }),
    t('erase.revisions', { n: held.revisions }),
    t('erase.restAll'),
  ];
  return (
    <EraseDialog
      title={t('erase.allTitle')}
      held={held}
      goes={goes}
      note={t('erase.device')}
      erase={eraseAll}
      onClose={onClose}
      onErased={onClose}
    />
  );
}
