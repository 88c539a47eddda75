import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fiscalYearLabel } from '#domain/calendar.ts';
import { Select } from '#ui/choice/Select.tsx';
import { DateField } from '#ui/date/DateField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { useServices } from '../../services.ts';
import { fiscalYearOf, type InspectionEntry, type InspectionMistake } from './inspection-entry.ts';
import { RosterField } from './RosterField.tsx';

type Form = UseFormReturn<InspectionEntry>;

const DAYS = ['baseDate', 'opensOn', 'dueOn'] as const;

/** Year, title, days and roster of an inspection, each with its mistake beside it. */
export function InspectionFields({ form }: { form: Form }) {
  return (
    <>
      <div className="setup-pair">
        <YearField form={form} />
        <TitleField form={form} />
      </div>
      <div className="setup-pair">
        {DAYS.map((name) => (
          <DayField key={name} form={form} name={name} />
        ))}
      </div>
      <Roster form={form} />
    </>
  );
}

function useMistake(form: Form, name: keyof InspectionEntry): string {
  const { t } = useTranslation('setup');
  const mistake = form.formState.errors[name]?.message as InspectionMistake | undefined;
  return mistake === undefined ? '' : t(`inspection.mistakes.${mistake}`);
}

function YearField({ form }: { form: Form }) {
  const { t } = useTranslation('setup');
  const { now } = useServices();
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

function TitleField({ form }: { form: Form }) {
  const { t } = useTranslation('setup');
  const error = useMistake(form, 'title');
  return (
    <Controller
      control={form.control}
      name="title"
      render={({ field }) => (
        <TextField
          label={t('inspection.title')}
          need="required"
          maxLength={200}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={error}
        />
      )}
    />
  );
}

function DayField({ form, name }: { form: Form; name: (typeof DAYS)[number] }) {
  const { t } = useTranslation('setup');
  const error = useMistake(form, name);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <DateField
          label={t(`inspection.${name}`)}
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

function Roster({ form }: { form: Form }) {
  const mistake = useMistake(form, 'roster');
  return (
    <Controller
      control={form.control}
      name="roster"
      render={({ field }) => (
        <RosterField roster={field.value} onRoster={field.onChange} mistake={mistake} focusRef={field.ref} />
      )}
    />
  );
}
