import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOfficerServices } from '../../../shared/services/officer-services.ts';
import { StepActions } from '../StepActions.tsx';
import { StepPanel } from '../StepPanel.tsx';
import styles from '../../Setup.module.css';

interface RevealFormProps {
  file: KeyFile;
  onRevealed: (revealed: { officer: UnlockedOfficer; identity: string }) => void;
  onCancel: () => void;
}

/** Says what a recovery sheet can do, and opens the key for it with the passphrase. */
export function RevealForm({ file, onRevealed, onCancel }: RevealFormProps) {
  const { t } = useTranslation(['setup', 'keys']);
  const { sealing } = useOfficerServices();
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Unreadable['kind'] | null>(null);
  const reveal = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const revealed = await sealing.reveal(file, passphrase);
    setPending(false);
    if (revealed.ok) onRevealed(revealed.value);
    else setFailure(revealed.failure.kind);
  };
  return (
    <StepPanel title={t('setup:keys.recovery.title')}>
      <form noValidate className={styles.narrow} onSubmit={(event) => void reveal(event)}>
        <Stack>
          <Banner tone="warning" title={t('setup:keys.recovery.warning')}>
            {t('setup:keys.recovery.lead')}
          </Banner>
          <TextField
            label={t('setup:keys.recovery.passphraseOf', { name: file.name })}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            error={failure === null ? '' : t(`keys:key.refused.${failure}`)}
          />
          {pending ? <Busy label={t('setup:keys.file.pending')} /> : null}
          <StepActions action={t('setup:keys.recovery.show')} disabled={passphrase === ''} onCancel={onCancel} />
        </Stack>
      </form>
    </StepPanel>
  );
}
