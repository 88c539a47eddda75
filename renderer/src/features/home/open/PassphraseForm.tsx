import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import type { Opened, OpenedText } from './opening.ts';

interface PassphraseFormProps {
  asked: Extract<Opened, { kind: 'passphrase' }>;
  onUnlock: (file: OpenedText, passphrase: string) => Promise<void>;
  onPutAside: () => void;
}

/** Asks for the passphrase of a sealed file. A wrong one is said and stays in the field to be corrected. */
export function PassphraseForm({ asked, onUnlock, onPutAside }: PassphraseFormProps) {
  const { t } = useTranslation('home');
  const { file, of, wrong } = asked;
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || passphrase === '') return;
    setPending(true);
    await onUnlock(file, passphrase);
    setPending(false);
  };
  return (
    <form className="open-passphrase" onSubmit={(event) => void unlock(event)}>
      <p className="open-file-name">{t('passphrase.title', { fileName: file.fileName })}</p>
      <p>{t(`passphrase.text.${of}`)}</p>
      <TextField
        label={t('passphrase.label')}
        type="password"
        need="required"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        error={wrong && !pending ? t('passphrase.wrong') : ''}
      />
      <Row>
        <Button type="submit" look="primary" disabled={passphrase === ''}>
          {t('passphrase.open')}
        </Button>
        <Button onPress={onPutAside} disabled={pending}>
          {t('passphrase.putAside')}
        </Button>
      </Row>
      {pending ? <Busy label={t('passphrase.opening')} /> : null}
    </form>
  );
}
