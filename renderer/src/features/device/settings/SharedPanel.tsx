import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onlyHere, type HeldHere } from '#domain/inspection/held-here.ts';
import { Button } from '#ui/button/Button.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { EraseAll } from './EraseAll.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './Settings.module.css';

/** For a computer that several people use: leaving nothing behind, at every end or right now. */
export function SharedPanel() {
  const { t } = useTranslation('settings');
  const { host, heldHere } = useDeviceServices();
  const [{ wipeOnClose }, change] = usePreferences();
  const [asking, setAsking] = useState(false);
  const held = useWatched('all', () => heldHere(null));
  const officer = held?.officer === true;
  return (
    <Panel title={t('shared.title')}>
      <p>{t('shared.lead')}</p>
      <Switch
        on={wipeOnClose && !officer}
        onChange={(on) => change({ wipeOnClose: on })}
        disabled={held === undefined || officer}
      >
        {t('shared.wipe')}
      </Switch>
      {officer ? <p>{t('shared.officer')}</p> : null}
      <ul className={styles.goes}>
        <li>{t('shared.what')}</li>
        <li>{t(`shared.${host.edition}`)}</li>
        <li>{t('shared.never')}</li>
        <li>{t('shared.device')}</li>
      </ul>
      {held === undefined || officer ? null : (
        <>
          {wipeOnClose ? <Prospect held={held} /> : null}
          <Row>
            <Button icon="trash" onPress={() => setAsking(true)}>
              {t('shared.eraseNow')}
            </Button>
          </Row>
          {asking ? <EraseAll held={held} onClose={() => setAsking(false)} /> : null}
        </>
      )}
    </Panel>
  );
}

/** What would happen if the session ended now. */
function Prospect({ held }: { held: HeldHere }) {
  const { t } = useTranslation('settings');
  const n = onlyHere(held);
  return (
    <p className={styles.prospect} role="status">
      {t('shared.now')}
      {n === 0 ? (
        <Badge>{t('shared.wouldErase')}</Badge>
      ) : (
        <Badge tone="warning" icon="warning">
          {t('shared.wouldKeep', { n })}
        </Badge>
      )}
    </p>
  );
}
