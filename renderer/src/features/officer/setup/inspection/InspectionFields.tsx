import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fiscalYearBegins, fiscalYearLabel } from '#domain/calendar.ts';
import { Select } from '#ui/choice/Select.tsx';
import { DayField } from '../../../shared/dates/DayField.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { fiscalYearOf } from './inspection-entry.ts';
import type { QuestionnaireChoice } from './questionnaires.ts';
import { RosterField } from './RosterField.tsx';
import { SetupTextField } from './SetupTextField.tsx';
import { useMistake, type SetupForm } from './setup-form.ts';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

const DAYS = ['baseDate', 'opensOn', 'dueOn'] as const;

interface InspectionFieldsProps {
  form: SetupForm;
  choices: readonly QuestionnaireChoice[];
  /** True where packs went out before: the questionnaire stays. */
  again: boolean;
}

/** City, year, title, questionnaire, days and roster of an inspection, each with its mistake beside it. */
export function InspectionFields({ form, choices, again }: InspectionFieldsProps) {
  const { t } = useTranslation('setup');
  return (
    <>
      <div className={setupStyles.narrow}>
        <SetupTextField
          form={form}
          name="city"
          label={t('inspection.city')}
          help={t('inspection.help.city')}
          placeholder={t('inspection.cityExample')}
          need="required"
          maxLength={100}
        />
      </div>
      <div className={styles.pair}>
        <YearField form={form} />
        <SetupTextField form={form} name="title" label={t('inspection.title')} need="required" maxLength={200} />
        <QuestionnaireField form={form} choices={choices} again={again} />
      </div>
      <div className={styles.pair}>
        {DAYS.map((name) => (
          <InspectionDay key={name} form={form} name={name} />
        ))}
      </div>
      <Roster form={form} />
    </>
  );
}

function QuestionnaireField({ form, choices, again }: InspectionFieldsProps) {
  const { t } = useTranslation('setup');
  return (
    <Controller
      control={form.control}
      name="questionnaire"
      render={({ field }) => (
        <Select
          label={t('inspection.questionnaire')}
          {...(again ? { help: t('inspection.help.questionnaire') } : {})}
          placeholder={t('inspection.questionnaire')}
          need="required"
          disabled={again}
          options={choices.map(({ digest, questionnaire: { title, version } }) => ({
            id: digest,
            label: t('inspection.questionnaireOf', { title, version }),
          }))}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function YearField({ form }: { form: SetupForm }) {
  const { t } = useTranslation('setup');
  const { now } = useOfficerServices();
  const present = fiscalYearOf(now());
  return (
    <Controller
      control={form.control}
      name="fiscalYear"
      render={({ field }) => (
        <Select
          label={t('inspection.fiscalYear')}
          placeholder={t('inspection.fiscalYear')}
          need="required"
          options={yearsAround(present, Number(field.value)).map((year) => ({
            id: String(year),
            label: fiscalYearLabel(year),
          }))}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function yearsAround(present: number, chosen: number): number[] {
  return [...new Set([chosen, present - 1, present, present + 1])].toSorted((a, b) => a - b);
}

function InspectionDay({ form, name }: { form: SetupForm; name: (typeof DAYS)[number] }) {
  const { t } = useTranslation('setup');
  const error = useMistake(form, name);
  const fiscalYear = useWatch({ control: form.control, name: 'fiscalYear' });
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <DayField
          label={t(`inspection.${name}`)}
          when={{ from: fiscalYearBegins(Number(fiscalYear)) }}
          help={t(`inspection.help.${name}`)}
          need="required"
          value={field.value}
          onChange={field.onChange}
          error={error}
        />
      )}
    />
  );
}

function Roster({ form }: { form: SetupForm }) {
  const mistake = useMistake(form, 'roster');
  return (
    <Controller
      control={form.control}
      name="roster"
      render={({ field }) => (
        <RosterField
          form={form}
          roster={field.value}
          onRoster={field.onChange}
          mistake={mistake}
          focusRef={field.ref}
        />
      )}
    />
  );
}
