import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import { useServices } from '../../shared/services/services.ts';

/** What is done to the seal: put on, given another passphrase, taken off. */
export type SealChange = 'on' | 'passphrase' | 'off';

type Failure = Extract<Awaited<ReturnType<LocalSealControl['turnOff']>>, { ok: false }>['failure']['kind'];

const BLANK = { now: '', next: BLANK_PASSPHRASE };

/** Asks for the passphrases that the change takes, and makes it. */
export function SealDialog({ change, onClose }: { change: SealChange; onClose: () => void }) {
  const { t } = useTranslation('seal');
  const element = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState(BLANK);
  const { make, pending, failure, attempts } = useChange(change, onClose);
  useFocusOnFirstMistake(element, attempts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make(entry);
  };
  return (
    <Dialog
      open
      onClose={pending ? () => undefined : onClose}
      title={t(`${change}.title`)}
      actions={
        <>
          <Button onPress={onClose} disabled={pending}>
            {t('cancel')}
          </Button>
          <Button look="primary" onPress={() => void make(entry)} disabled={pending}>
            {t(`${change}.confirm`)}
          </Button>
        </>
      }
    >
      <form ref={element} noValidate onSubmit={submit}>
        <Stack>
          <p>{t(`${change}.lead`)}</p>
          {change === 'on' ? null : (
            <TextField
              label={t('present')}
              type="password"
              need="required"
              autoFocus
              value={entry.now}
              onChange={(now) => setEntry({ ...entry, now })}
              error={failure === 'wrong-passphrase' ? t('failures.wrong-passphrase') : ''}
            />
          )}
          {change === 'off' ? null : (
            <NewPassphrase
              entry={entry.next}
              onChange={(next) => setEntry({ ...entry, next })}
              checked={attempts > 0 && failure !== 'wrong-passphrase'}
            />
          )}
          {failure === null || failure === 'wrong-passphrase' ? null : (
            <Banner tone="error" title={t(`${change}.failed`)}>
              {t(`failures.${failure}`)}
            </Banner>
          )}
          {pending ? <Busy label={t(`${change}.busy`)} /> : null}
        </Stack>
      </form>
    </Dialog>
  );
}

/** Makes the change and says so; `attempts` counts the times that something was missing or refused. */
function useChange(change: SealChange, onDone: () => void) {
  const { t } = useTranslation('seal');
  const { localSeal } = useServices();
  const notify = useNotice();
  const [pending, setPending] = useState(false);
  const [{ failure, attempts }, setRefusal] = useState<{ failure: Failure | null; attempts: number }>({
    failure: null,
    attempts: 0,
  });
  const made = (entry: typeof BLANK) => {
    switch (change) {
      case 'on':
        return localSeal.turnOn(entry.next.passphrase);
      case 'passphrase':
        return localSeal.changePassphrase(entry.now, entry.next.passphrase);
      case 'off':
        return localSeal.turnOff(entry.now);
    }
  };
  const make = async (entry: typeof BLANK) => {
    if (pending) return;
    if (change !== 'off' && Object.keys(passphraseMistakes(entry.next)).length > 0)
      return setRefusal({ failure: null, attempts: attempts + 1 });
    setPending(true);
    const outcome = await made(entry);
    setPending(false);
    if (!outcome.ok) return setRefusal({ failure: outcome.failure.kind, attempts: attempts + 1 });
    notify({ tone: 'success', text: t(`${change}.done`) });
    return onDone();
  };
  return { make, pending, failure, attempts };
}
