import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ApprovalBoxes } from './ApprovalBoxes.tsx';
import { RETENTION_YEARS } from './inspection-entry.ts';
import { useMistake, type SetupForm } from './setup-form.ts';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

interface DetailsProps {
  form: SetupForm;
  questionnaire: Questionnaire;
}

const RARELY = ['approvalBoxes', 'retentionYears'] as const;

/** What rarely changes from year to year: how long files are kept, the names of the roles, the 決裁欄. It opens where a mistake is. */
export function InspectionDetails({ form, questionnaire }: DetailsProps) {
  const { t } = useTranslation('setup');
  const [opened, setOpened] = useState(false);
  const wrong = RARELY.some((name) => form.formState.errors[name] !== undefined);
  return (
    <Disclosure title={t('details.title')} open={opened || wrong} onToggle={setOpened}>
      <Stack gap="wide">
        <div className={styles.pair}>
          <Retention form={form} />
        </div>
        <Roles form={form} questionnaire={questionnaire} />
        <Approval form={form} />
      </Stack>
    </Disclosure>
  );
}

function Retention({ form }: { form: SetupForm }) {
  const { t } = useTranslation('setup');
  const error = useMistake(form, 'retentionYears');
  return (
    <Controller
      control={form.control}
      name="retentionYears"
      render={({ field }) => (
        <NumberField
          label={t('details.retention')}
          help={t('details.retentionHelp')}
          need="required"
          min={RETENTION_YEARS.least}
          max={RETENTION_YEARS.most}
          value={field.value}
          onChange={field.onChange}
          error={error}
        />
      )}
    />
  );
}

function Roles({ form, questionnaire }: DetailsProps) {
  const { t } = useTranslation('setup');
  return (
    <Controller
      control={form.control}
      name="roleLabels"
      render={({ field }) => (
        <fieldset className={styles.group}>
          <legend>{t('details.roles')}</legend>
          <p className={setupStyles.soft}>{t('details.rolesHelp')}</p>
          <div className={styles.pair}>
            {Object.entries(questionnaire.roles).map(([role, usual]) => (
              <TextField
                key={role}
                label={usual}
                placeholder={usual}
                maxLength={100}
                value={field.value[role] ?? ''}
                onChange={(label) => field.onChange({ ...form.getValues('roleLabels'), [role]: label })}
              />
            ))}
          </div>
        </fieldset>
      )}
    />
  );
}

function Approval({ form }: { form: SetupForm }) {
  const mistake = useMistake(form, 'approvalBoxes');
  return (
    <Controller
      control={form.control}
      name="approvalBoxes"
      render={({ field }) => <ApprovalBoxes boxes={field.value} onBoxes={field.onChange} mistake={mistake} />}
    />
  );
}
