import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../../shared/passphrase/NewPassphrase.tsx';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../../shared/passphrase/passphrase-entry.ts';
import { StepActions } from './StepActions.tsx';
import { StepPanel } from './StepPanel.tsx';
import styles from '../Setup.module.css';

interface KeyFormProps {
  title: string;
  lead: string;
  /** What the button says. */
  action: string;
  /** Uses name and passphrase; afterwards the form is gone, and with it the passphrase. */
  onEntered: (name: string, passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** Owner and passphrase of a key. */
export function KeyForm({ title, lead, action, onEntered, onCancel }: KeyFormProps) {
  const { t } = useTranslation('setup');
  const [name, setName] = useState('');
  const [entry, setEntry] = useState(BLANK_PASSPHRASE);
  const [attempts, setAttempts] = useState(0);
  const [pending, setPending] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, attempts);
  const nameless = name.trim() === '';
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (pending || nameless || Object.keys(passphraseMistakes(entry)).length > 0) return;
    setPending(true);
    await onEntered(plainText(name).trim(), entry.passphrase);
    setPending(false);
  };
  return (
    <StepPanel title={title}>
      <form ref={element} noValidate className={styles.narrow} onSubmit={(event) => void enter(event)}>
        <Stack>
          <p>{lead}</p>
          <TextField
            label={t('keys.fields.name')}
            help={t('keys.help.name')}
            need="required"
            maxLength={200}
            value={name}
            onChange={setName}
            error={attempts > 0 && nameless ? t('keys.mistakes.name') : ''}
          />
          <NewPassphrase entry={entry} onChange={setEntry} checked={attempts > 0} />
          {pending ? <Busy label={t('keys.make.pending')} /> : null}
          <StepActions action={action} onCancel={onCancel} />
        </Stack>
      </form>
    </StepPanel>
  );
}
