import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import type { Reused } from './reuse-copy.ts';

/** Why a chosen file was left as it is, or what of it would be replaced. */
export function ReusedDialog({ reused, onClose }: { reused: Reused; onClose: () => void }) {
  const { t } = useTranslation('workingCopy');
  if (reused.kind === 'done') return null;
  if (reused.kind === 'not-reused')
    return (
      <Dialog
        open
        size="small"
        onClose={onClose}
        title={t('notReused.title', { name: reused.name })}
        actions={<Button onPress={onClose}>{t('notReused.close')}</Button>}
      >
        <p>{t(`notReused.why.${reused.why}`)}</p>
        <p>{t('notReused.untouched')}</p>
      </Dialog>
    );
  const replace = () => {
    reused.goOn();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={replace}
      title={t('different.title', { name: reused.name })}
      confirmLabel={t('different.confirm')}
      look="danger"
    >
      <p>{t('different.text', { n: reused.count })}</p>
      <p>{t('different.todo')}</p>
    </ConfirmDialog>
  );
}
