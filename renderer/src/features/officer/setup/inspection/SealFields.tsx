import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LEAST_PASSPHRASE, passphraseStrength } from '#domain/exchange/passphrase.ts';
import { hasToBeSealed } from '#domain/pack/build.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Switch } from '#ui/choice/Switch.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { isSealed } from './pack-entry.ts';
import type { SetupForm } from './setup-form.ts';
import { SetupTextField } from './SetupTextField.tsx';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

/** Whether the packs are sealed with a passphrase, and with which. */
export function SealFields({ form, questionnaire }: { form: SetupForm; questionnaire: Questionnaire }) {
  const { t } = useTranslation('setup');
  const sealed = useWatch({ control: form.control, name: 'sealed' });
  const must = hasToBeSealed(questionnaire);
  return (
    <>
      {must ? (
        <Banner tone="info" title={t('seal.must')}>
          {t('seal.mustText')}
        </Banner>
      ) : null}
      <Controller
        control={form.control}
        name="sealed"
        render={({ field }) => (
          <Switch on={must || field.value} onChange={field.onChange} readOnly={must}>
            {t('seal.switch')}
          </Switch>
        )}
      />
      {isSealed({ sealed }, questionnaire) ? <Passphrase form={form} /> : null}
    </>
  );
}

function Passphrase({ form }: { form: SetupForm }) {
  const { t } = useTranslation('setup');
  const passphrase = useWatch({ control: form.control, name: 'passphrase' });
  const strength = passphraseStrength(passphrase);
  return (
    <>
      <p className={setupStyles.soft}>{t('seal.lead')}</p>
      <div className={styles.pair}>
        <PassphraseField form={form} name="passphrase" />
        <PassphraseField form={form} name="again" />
      </div>
      <p role="status">{passphrase === '' ? '' : t(`seal.strength.${strength}`, { least: LEAST_PASSPHRASE })}</p>
    </>
  );
}

function PassphraseField({ form, name }: { form: SetupForm; name: 'passphrase' | 'again' }) {
  const { t } = useTranslation('setup');
  return (
    <SetupTextField
      form={form}
      name={name}
      label={t(`seal.fields.${name}`)}
      help={t(`seal.help.${name}`, { least: LEAST_PASSPHRASE })}
      need="required"
      type="password"
      autoComplete="new-password"
      maxLength={200}
    />
  );
}
