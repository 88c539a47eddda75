import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useServices } from './services.ts';
import { useUnlocked } from './use-unlocked.ts';

/** Says whose key is unlocked, or that a recovery sheet is used, with the way to put it away again; nothing while none is. */
export function KeyState() {
  const { t } = useTranslation('exchange');
  const { desk } = useServices();
  const unlocked = useUnlocked();
  const sheet = useStore(desk, (state) => state.sheet);
  if (unlocked === null && sheet === null) return null;
  return (
    <div className="officer-key" role="group" aria-label={t('key.state')}>
      {unlocked === null ? (
        <Badge tone="warning" icon="warning">
          {t('key.bySheet')}
        </Badge>
      ) : (
        <Badge tone="success" icon="success">
          {t('key.unlocked', { name: unlocked.name })}
        </Badge>
      )}
      <Button size="small" icon="lock" onPress={() => desk.setState({ unlocked: null, sheet: null })}>
        {t('key.putAway')}
      </Button>
    </div>
  );
}
