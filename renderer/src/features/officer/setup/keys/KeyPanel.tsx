import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { KeyUnlock } from '../../shared/keys/KeyUnlock.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useUnlocked } from '../../shared/keys/use-unlocked.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import { Handover } from './handover/Handover.tsx';
import { MakeKey } from './MakeKey.tsx';
import { OpenKeyFile } from './OpenKeyFile.tsx';
import { MakeSheet } from './recovery/MakeSheet.tsx';
import { WithdrawKeys } from './WithdrawKeys.tsx';
import setupStyles from '../Setup.module.css';
import styles from './Keys.module.css';

/** What is being done with a key. */
type Way = { to: 'make' | 'use-file' } | { to: 'sheet'; file: KeyFile } | { to: 'hand-over'; file: KeyFile | null };

/** The officer's keys on this computer: making one, using one from elsewhere, handing one over, unlocking. */
export function KeyPanel() {
  const { t } = useTranslation('setup');
  const { officerKeys } = useOfficerServices();
  const kept = useWatched('officer-keys', () => officerKeys.all);
  const unlocked = useUnlocked();
  const [way, setWay] = useState<Way | null>(null);
  const { keep, failed } = useKeeping();
  if (kept === undefined) return null;
  return (
    <Panel title={t('keys.title')}>
      <p>{t('keys.lead')}</p>
      {kept.length === 0 ? null : <KeyList keys={kept} onWay={way === null ? setWay : null} />}
      {unlocked === null && kept.length > 0 && way === null ? <KeyUnlock /> : null}
      {failed ? <Banner tone="error" title={t('keys.notStored')} /> : null}
      {way === null ? (
        <Row>
          <Button look={kept.length === 0 ? 'primary' : 'secondary'} onPress={() => setWay({ to: 'make' })}>
            {t('keys.make.start')}
          </Button>
          <Button onPress={() => setWay({ to: 'hand-over', file: null })}>{t('keys.handover.start')}</Button>
          <Button onPress={() => setWay({ to: 'use-file' })}>{t('keys.takeOver.start')}</Button>
        </Row>
      ) : (
        <KeyWay way={way} keep={keep} onClose={() => setWay(null)} />
      )}
      <WithdrawKeys />
    </Panel>
  );
}

interface KeyWayProps {
  way: Way;
  keep: (file: KeyFile, officer: UnlockedOfficer) => Promise<boolean>;
  onClose: () => void;
}

function KeyWay({ way, keep, onClose }: KeyWayProps) {
  const { t } = useTranslation('setup');
  const notice = useNotice();
  const keepAndClose = async (file: KeyFile, officer: UnlockedOfficer) => {
    if (await keep(file, officer)) onClose();
  };
  switch (way.to) {
    case 'make':
      return <MakeKey onProven={keepAndClose} onCancel={onClose} />;
    case 'use-file':
      return (
        <OpenKeyFile
          title={t('keys.takeOver.title')}
          lead={t('keys.takeOver.lead')}
          expected={null}
          onOpened={keepAndClose}
          onCancel={onClose}
        />
      );
    case 'sheet':
      return (
        <MakeSheet
          file={way.file}
          onProven={async () => {
            notice({ tone: 'success', text: t('keys.recovery.proven') });
            onClose();
          }}
          onCancel={onClose}
        />
      );
    case 'hand-over':
      return <Handover kept={way.file} onProven={keep} onClose={onClose} />;
  }
}

/** Keeps a key file that was just opened and goes on with it unlocked; false when it could not be stored. */
function useKeeping() {
  const { officerKeys, desk, saving } = useOfficerServices();
  const [failed, setFailed] = useState(false);
  const keep = async (file: KeyFile, officer: UnlockedOfficer) => {
    const kept = await saving.track(() => officerKeys.keep(file));
    setFailed(!kept.ok);
    if (kept.ok) desk.openKey(officer);
    return kept.ok;
  };
  return { keep, failed };
}

/** `onWay` is null while something is being done already. */
function KeyList({ keys, onWay }: { keys: readonly KeyFile[]; onWay: ((way: Way) => void) | null }) {
  const { t } = useTranslation('setup');
  const dates = useDates();
  const unlocked = useUnlocked();
  return (
    <ul className={styles.keys}>
      {keys.map((file) => (
        <li key={file.recipient}>
          <b>{file.name}</b>
          {unlocked?.recipient === file.recipient ? (
            <Badge tone="success" icon="success">
              {t('keys.open')}
            </Badge>
          ) : (
            <Badge icon="lock">{t('keys.closed')}</Badge>
          )}
          <span>
            {t('keys.fingerprint')}　<Fingerprint signingKey={file.key} />
          </span>
          <span className={setupStyles.soft}>{t('keys.createdAt', { at: dates.instant(file.createdAt) })}</span>
          {onWay === null ? null : (
            <Row gap="tight">
              <Button size="small" onPress={() => onWay({ to: 'sheet', file })}>
                {t('keys.recovery.start')}
              </Button>
              <Button size="small" onPress={() => onWay({ to: 'hand-over', file })}>
                {t('keys.handover.ofThis')}
              </Button>
            </Row>
          )}
        </li>
      ))}
    </ul>
  );
}
