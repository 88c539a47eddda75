import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '#domain/calendar.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Fingerprint } from '../../Fingerprint.tsx';
import { KeyUnlock } from '../../KeyUnlock.tsx';
import { useServices } from '../../services.ts';
import { useUnlocked } from '../../use-unlocked.ts';
import { useWatched } from '../../use-watched.ts';
import { MakeKey } from './MakeKey.tsx';
import { OpenKeyFile } from './OpenKeyFile.tsx';

type Way = 'make' | 'take-over';

/** The officer's keys on this computer: making one, taking one over, unlocking. */
export function KeyPanel() {
  const { t } = useTranslation('setup');
  const { officerKeys } = useServices();
  const kept = useWatched('officer-keys', () => officerKeys.all);
  const unlocked = useUnlocked();
  const [way, setWay] = useState<Way | null>(null);
  const { keep, failed } = useKeeping(() => setWay(null));
  return (
    <Panel title={t('keys.title')}>
      <p>{t('keys.lead')}</p>
      {kept === undefined || kept.length === 0 ? null : <KeyList keys={kept} />}
      {unlocked === null && kept !== undefined && kept.length > 0 && way === null ? <KeyUnlock /> : null}
      {failed ? <Banner tone="error" title={t('keys.notStored')} /> : null}
      {way === 'make' ? <MakeKey onProven={keep} onCancel={() => setWay(null)} /> : null}
      {way === 'take-over' ? (
        <OpenKeyFile
          title={t('keys.takeOver.title')}
          lead={t('keys.takeOver.lead')}
          expected={null}
          onOpened={keep}
          onCancel={() => setWay(null)}
        />
      ) : null}
      {way === null ? (
        <Row>
          <Button look={kept?.length === 0 ? 'primary' : 'secondary'} onPress={() => setWay('make')}>
            {t('keys.make.start')}
          </Button>
          <Button onPress={() => setWay('take-over')}>{t('keys.takeOver.start')}</Button>
        </Row>
      ) : null}
    </Panel>
  );
}

/** Keeps a key file that was just opened and goes on with it unlocked. */
function useKeeping(onKept: () => void) {
  const { officerKeys, desk, saving } = useServices();
  const [failed, setFailed] = useState(false);
  const keep = async (file: KeyFile, officer: UnlockedOfficer) => {
    const finish = saving.begin();
    const kept = await officerKeys.keep(file);
    finish(kept);
    setFailed(!kept.ok);
    if (!kept.ok) return;
    desk.setState({ unlocked: officer });
    onKept();
  };
  return { keep, failed };
}

function KeyList({ keys }: { keys: readonly KeyFile[] }) {
  const { t } = useTranslation('setup');
  const unlocked = useUnlocked();
  return (
    <ul className="setup-keys">
      {keys.map(({ recipient, name, key, createdAt }) => (
        <li key={recipient}>
          <b>{name}</b>
          {unlocked?.recipient === recipient ? (
            <Badge tone="success" icon="success">
              {t('keys.open')}
            </Badge>
          ) : (
            <Badge icon="lock">{t('keys.closed')}</Badge>
          )}
          <span>
            {t('keys.fingerprint')}　<Fingerprint signingKey={key} />
          </span>
          <span className="setup-soft">{t('keys.createdAt', { at: instantLabel(createdAt) })}</span>
        </li>
      ))}
    </ul>
  );
}
