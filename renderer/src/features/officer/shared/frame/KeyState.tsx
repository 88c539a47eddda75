import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { IDLE_MINUTES } from '../keys/lock-when-idle.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import { useUnlocked } from '../keys/use-unlocked.ts';
import styles from './OfficerFrame.module.css';

/** Says whose key is unlocked, or that a recovery sheet is used, with the way to put it away again. While none is, only that it was put away because nobody was there. */
export function KeyState() {
  const { t } = useTranslation('frame');
  const { desk } = useOfficerServices();
  const unlocked = useUnlocked();
  const sheet = useStore(desk, (state) => state.sheet);
  const lockedFor = useStore(desk, (state) => state.lockedFor);
  if (unlocked === null && sheet === null)
    return (
      <div className={styles.key} role="status">
        {lockedFor === null ? null : (
          <Badge tone="info" icon="lock">
            {t(`key.lockedFor.${lockedFor}`, { minutes: IDLE_MINUTES })}
          </Badge>
        )}
      </div>
    );
  return (
    <div className={styles.key} role="group" aria-label={t('key.state')}>
      {unlocked === null ? (
        <Badge tone="warning" icon="warning">
          {t('key.bySheet')}
        </Badge>
      ) : (
        <Badge tone="success" icon="success">
          {t('key.unlocked', { name: unlocked.name })}
        </Badge>
      )}
      <Button size="small" icon="lock" onPress={() => desk.putKeysAway()}>
        {t('key.putAway')}
      </Button>
    </div>
  );
}
