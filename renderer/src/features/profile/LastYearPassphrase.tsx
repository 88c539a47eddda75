import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';

interface LastYearPassphraseProps {
  fileName: string;
  /** The last one did not open the file. */
  wrong: boolean;
  onUnlock: (passphrase: string) => Promise<void>;
  onStop: () => void;
}

/** Asks for the passphrase of an own copy. */
export function LastYearPassphrase({ fileName, wrong, onUnlock, onStop }: LastYearPassphraseProps) {
  const { t } = useTranslation('profile');
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || passphrase === '') return;
    setPending(true);
    await onUnlock(passphrase);
    setPending(false);
  };
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Stack>
        <p>{t('lastYear.passphrase.text', { fileName })}</p>
        <TextField
          label={t('lastYear.passphrase.label')}
          type="password"
          need="required"
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && !pending ? t('lastYear.passphrase.wrong') : ''}
        />
        <Row>
          <Button type="submit" look="primary" disabled={passphrase === ''}>
            {t('lastYear.passphrase.open')}
          </Button>
          <Button onPress={onStop} disabled={pending}>
            {t('lastYear.passphrase.stop')}
          </Button>
        </Row>
        {pending ? <Busy label={t('lastYear.reading')} /> : null}
      </Stack>
    </form>
  );
}
