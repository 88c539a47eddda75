import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useServices } from './services.ts';
import { useUnlocked } from './use-unlocked.ts';

/** Says whose key is unlocked, with the way to put it away again; nothing while none is. */
export function KeyState() {
  const { t } = useTranslation('exchange');
  const { desk } = useServices();
  const unlocked = useUnlocked();
  if (unlocked === null) return null;
  return (
    <div className="officer-key" role="group" aria-label={t('key.state')}>
      <Badge tone="success" icon="success">
        {t('key.unlocked', { name: unlocked.name })}
      </Badge>
      <Button size="small" icon="lock" onPress={() => desk.setState({ unlocked: null })}>
        {t('key.putAway')}
      </Button>
    </div>
  );
}
