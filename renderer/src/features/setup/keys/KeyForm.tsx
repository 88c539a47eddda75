import { useRef, useState } from 'react';
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { LEAST_PASSPHRASE, passphraseStrength } from '#domain/exchange/passphrase.ts';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../focus-first-mistake.ts';
import { useServices } from '../../services.ts';

interface KeyEntry {
  name: string;
  passphrase: string;
  again: string;
}

const EMPTY: KeyEntry = { name: '', passphrase: '', again: '' };

/** Name and passphrase of a new key. The passphrase is forgotten as soon as the key is made. */
export function KeyForm({ onMade, onCancel }: { onMade: (file: KeyFile) => void; onCancel: () => void }) {
  const { t } = useTranslation('setup');
  const { sealing, now } = useServices();
  const { cancel } = useUiTexts();
  const [pending, setPending] = useState(false);
  const form = useForm<KeyEntry>({ defaultValues: EMPTY, shouldFocusError: false });
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const make = form.handleSubmit(async ({ name, passphrase }) => {
    if (pending) return;
    setPending(true);
    const file = await sealing.createKey(plainText(name).trim(), passphrase, now());
    form.reset(EMPTY);
    onMade(file);
  });
  return (
    <Panel title={t('keys.make.title')} level={3}>
      <form ref={element} noValidate className="setup-narrow" onSubmit={(event) => void make(event)}>
        <Stack>
          <p>{t('keys.make.lead')}</p>
          <EntryField form={form} name="name" mistake={(text) => text.trim() === '' && t('keys.mistakes.name')} />
          <EntryField
            form={form}
            name="passphrase"
            mistake={(text) =>
              passphraseStrength(text) === 'too-short' && t('keys.mistakes.passphrase', { least: LEAST_PASSPHRASE })
            }
          />
          <Strength form={form} />
          <EntryField
            form={form}
            name="again"
            mistake={(text) => text !== form.getValues('passphrase') && t('keys.mistakes.again')}
          />
          {pending ? <Busy label={t('keys.make.pending')} /> : null}
          <Row>
            <Button type="submit" look="primary">
              {t('keys.make.make')}
            </Button>
            <Button onPress={onCancel}>{cancel}</Button>
          </Row>
        </Stack>
      </form>
    </Panel>
  );
}

/** `mistake` gives what is wrong with the text, or false. */
function EntryField(props: {
  form: UseFormReturn<KeyEntry>;
  name: keyof KeyEntry;
  mistake: (text: string) => string | false;
}) {
  const { form, name, mistake } = props;
  const { t } = useTranslation('setup');
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (text) => mistake(text) || true }}
      render={({ field }) => (
        <TextField
          label={t(`keys.fields.${name}`)}
          help={t(`keys.help.${name}`, { least: LEAST_PASSPHRASE })}
          need="required"
          type={name === 'name' ? 'text' : 'password'}
          autoComplete={name === 'name' ? 'off' : 'new-password'}
          maxLength={200}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={form.formState.errors[name]?.message ?? ''}
        />
      )}
    />
  );
}

function Strength({ form }: { form: UseFormReturn<KeyEntry> }) {
  const { t } = useTranslation('setup');
  const passphrase = useWatch({ control: form.control, name: 'passphrase' });
  const strength = passphraseStrength(passphrase);
  return <p role="status">{passphrase === '' ? '' : t(`keys.strength.${strength}`, { least: LEAST_PASSPHRASE })}</p>;
}
