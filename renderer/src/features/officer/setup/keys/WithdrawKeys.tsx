import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Officer } from '#domain/pack/pack-payload.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { RecordDialog } from '../../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../../shared/record-form/use-record-form.ts';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
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
  const { inspections, saving, now } = useOfficerServices();
  const form = useRecordForm<{ reason: string }, string, 'storage'>({
    start: { reason: '' },
    written: (typed) => plainText(typed.reason).trim() || null,
    record: async (reason) => {
      const { name, key } = officer;
      const stored = await saving.track(() => inspections.withdrawKey(inspection, { name, key, reason, at: now() }));
      if (!stored.ok) return 'storage';
      onClose();
      return null;
    },
  });
  const { entry, set, missing, failure } = form;
  return (
    <RecordDialog
      form={form}
      urgent
      onClose={onClose}
      title={t('keys.withdraw.dialogTitle', { name: officer.name })}
      look="danger"
      submitLabel={t('keys.withdraw.confirm')}
      failed={failure === null ? null : { title: t('keys.notStored') }}
    >
      <p>{t('keys.withdraw.dialogText')}</p>
      <TextField
        label={t('keys.withdraw.reason')}
        help={t('keys.withdraw.reasonHelp')}
        need="required"
        maxLength={200}
        autoFocus
        value={entry.reason}
        onChange={(reason) => set({ reason })}
        error={missing(entry.reason, t('keys.withdraw.reasonMissing'))}
      />
    </RecordDialog>
  );
}
