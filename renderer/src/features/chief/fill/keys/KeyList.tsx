import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '#ui/button/Button.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './KeyList.module.css';

/** Which keys do what, and the switch that turns single keys off. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('fill');
  const { preferences } = useChiefServices();
  const singles = useStore(preferences, ({ shortcuts }) => shortcuts);
  const entries = useEntries();
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')} actions={<Button closes>{t('keys.close')}</Button>}>
      <p>{t('keys.where')}</p>
      <dl className={styles.keys}>
        {entries.map(({ keys, text }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Switch on={singles} onChange={(shortcuts) => preferences.setState({ shortcuts })}>
        {t('keys.singles')}
      </Switch>
    </Dialog>
  );
}

function useEntries(): { keys: string; text: string }[] {
  const { t } = useTranslation('fill');
  const { scale, hold } = useWalking().questionnaire;
  const digits = { yes: '1', partial: '2', no: '3', na: '4' } as const;
  return [
    ...scale.map(({ status, symbol, label }) => ({ keys: digits[status], text: `${symbol} ${label}` })),
    { keys: '0', text: hold.label },
    { keys: t('keys.enter'), text: t('keys.onChosen') },
    { keys: 'Ctrl + ↓', text: t('keys.nextItem') },
    { keys: 'Ctrl + ↑', text: t('keys.previousItem') },
    { keys: 'Ctrl + Z', text: t('keys.undo') },
    { keys: 'Ctrl + Y', text: t('keys.redo') },
    { keys: '?', text: t('keys.list') },
  ];
}
