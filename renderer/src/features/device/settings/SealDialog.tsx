import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import { RecordFields } from '../../shared/record-form/RecordFields.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';

/** What is done to the seal: put on, given another passphrase, taken off. */
export type SealChange = 'on' | 'passphrase' | 'off';

type Failure = Extract<Awaited<ReturnType<LocalSealControl['turnOff']>>, { ok: false }>['failure']['kind'];

interface Entry {
  /** The present passphrase. */
  now: string;
  next: typeof BLANK_PASSPHRASE;
}

/** Asks for the passphrases that the change takes, and makes it. */
export function SealDialog({ change, onClose }: { change: SealChange; onClose: () => void }) {
  const { t } = useTranslation('seal');
  const form = useChange(change, onClose);
  const { entry, set, failure, pending } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
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
          <Button look="primary" onPress={() => void form.submit()} disabled={pending}>
            {t(`${change}.confirm`)}
          </Button>
        </>
      }
    >
      <form noValidate onSubmit={submit}>
        <RecordFields form={form}>
          <p>{t(`${change}.lead`)}</p>
          {change === 'on' ? null : (
            <TextField
              label={t('present')}
              type="password"
              need="required"
              autoFocus
              value={entry.now}
              onChange={(now) => set({ now })}
              error={failure === 'wrong-passphrase' ? t('failures.wrong-passphrase') : ''}
            />
          )}
          {change === 'off' ? null : (
            <NewPassphrase
              entry={entry.next}
              onChange={(next) => set({ next })}
              checked={form.refused && failure !== 'wrong-passphrase'}
            />
          )}
          {failure === null || failure === 'wrong-passphrase' ? null : (
            <Banner tone="error" title={t(`${change}.failed`)}>
              {t(`failures.${failure}`)}
            </Banner>
          )}
          {pending ? <Busy label={t(`${change}.busy`)} /> : null}
        </RecordFields>
      </form>
    </Dialog>
  );
}

/** Makes the change and shows a notice. */
function useChange(change: SealChange, onDone: () => void) {
  const { t } = useTranslation('seal');
  const { localSeal } = useDeviceServices();
  const notify = useNotice();
  const made = ({ now, next }: Entry) => {
    switch (change) {
      case 'on':
        return localSeal.turnOn(next.passphrase);
      case 'passphrase':
        return localSeal.changePassphrase(now, next.passphrase);
      case 'off':
        return localSeal.turnOff(now);
    }
  };
  return useRecordForm<Entry, Entry, Failure>({
    start: { now: '', next: BLANK_PASSPHRASE },
    written: (entry) => (change !== 'off' && Object.keys(passphraseMistakes(entry.next)).length > 0 ? null : entry),
    record: async (entry) => {
      const outcome = await made(entry);
      if (!outcome.ok) return outcome.failure.kind;
      notify({ tone: 'success', text: t(`${change}.done`) });
      onDone();
      return null;
    },
  });
}
