import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Officer } from '#domain/pack/payload.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { useServices } from '../../../shared/services/services.ts';
import { useCollectedInspection } from '../../shared/collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useUnlocked } from '../../shared/keys/use-unlocked.ts';
import { useCityTrust } from '../use-city-trust.ts';
import styles from './Keys.module.css';

/**
 * 鍵の取消し: a key that was stolen or lost stops counting for the city. Offered for the other keys of the packs handed out last: somebody has to be
 * left who signs the next one, which tells the departments.
 */
export function WithdrawKeys() {
  const { t } = useTranslation('setup');
  const dates = useDates();
  const { inspection, officers } = useCollectedInspection();
  const trust = useCityTrust(inspection.city);
  const unlocked = useUnlocked();
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState<Officer | null>(null);
  const gone = trust?.withdrawn ?? [];
  const others = officers.filter(({ key }) => !gone.some((each) => each.key === key) && key !== unlocked?.key);
  if (trust === undefined || (others.length === 0 && gone.length === 0)) return null;
  return (
    <Disclosure title={t('keys.withdraw.title')} open={opened} onToggle={setOpened}>
      <Stack>
        <p>{t('keys.withdraw.lead')}</p>
        {gone.length === 0 ? null : (
          <ul className={styles.keys}>
            {gone.map(({ key, name, reason, at }) => (
              <li key={key}>
                <b>{name}</b>
                <span>{t('keys.withdraw.gone', { at: dates.instant(at), reason })}</span>
                <Fingerprint signingKey={key} />
              </li>
            ))}
          </ul>
        )}
        {unlocked === null ? <p>{t('keys.withdraw.locked')}</p> : null}
        <ul className={styles.keys}>
          {others.map((officer) => (
            <li key={officer.key}>
              <b>{officer.name}</b>
              <Fingerprint signingKey={officer.key} />
              <Button
                size="small"
                disabled={unlocked === null}
                label={t('keys.withdraw.startOf', { name: officer.name })}
                onPress={() => setAsked(officer)}
              >
                {t('keys.withdraw.start')}
              </Button>
            </li>
          ))}
        </ul>
        {asked === null ? null : (
          <WithdrawDialog officer={asked} inspection={inspection.id} onClose={() => setAsked(null)} />
        )}
      </Stack>
    </Disclosure>
  );
}

interface WithdrawDialogProps {
  officer: Officer;
  inspection: string;
  onClose: () => void;
}

function WithdrawDialog({ officer, inspection, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('setup');
  const { cancel } = useUiTexts();
  const { inspections, saving, now } = useServices();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<'reason' | 'storage' | null>(null);
  const withdraw = async () => {
    const why = plainText(reason).trim();
    if (why === '') return setFailure('reason');
    const finish = saving.begin();
    const { name, key } = officer;
    const stored = await inspections.withdrawKey(inspection, { name, key, reason: why, at: now() });
    finish(stored);
    return stored.ok ? onClose() : setFailure('storage');
  };
  return (
    <Dialog
      open
      urgent
      onClose={onClose}
      title={t('keys.withdraw.dialogTitle', { name: officer.name })}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="danger" onPress={() => void withdraw()}>
            {t('keys.withdraw.confirm')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('keys.withdraw.dialogText')}</p>
        <TextField
          label={t('keys.withdraw.reason')}
          help={t('keys.withdraw.reasonHelp')}
          need="required"
          maxLength={200}
          autoFocus
          value={reason}
          onChange={setReason}
          error={failure === 'reason' && reason.trim() === '' ? t('keys.withdraw.reasonMissing') : ''}
        />
        {failure === 'storage' ? <Banner tone="error" title={t('keys.notStored')} /> : null}
      </Stack>
    </Dialog>
  );
}
