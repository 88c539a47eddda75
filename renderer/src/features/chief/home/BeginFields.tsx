import { useMemo } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Department } from '#domain/inspection/roster.ts';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { departmentOptions } from './department-options.ts';
import styles from './Begin.module.css';

/** What is typed on the page; `department` is a code of the roster. */
export interface BeginEntry {
  department: string | null;
  post: string;
  name: string;
}

export const NOTHING_ENTERED: BeginEntry = { department: null, post: '', name: '' };

const LONGEST = 100;

/** The fields with which a response is begun. */
export function BeginFields({ form, roster }: { form: UseFormReturn<BeginEntry>; roster: readonly Department[] }) {
  const { t } = useTranslation('home');
  const errors = form.formState.errors;
  const options = useMemo(() => departmentOptions(roster, (reason) => t('begin.excluded', { reason })), [roster, t]);
  return (
    <>
      <Controller
        control={form.control}
        name="department"
        rules={{ validate: (code) => code !== null || t('begin.mistake.department') }}
        render={({ field }) => (
          <ComboBox
            label={t('begin.department')}
            help={t('begin.departmentHelp')}
            placeholder={t('begin.departmentPlaceholder')}
            need="required"
            options={options}
            value={field.value}
            onChange={field.onChange}
            error={errors.department?.message ?? ''}
          />
        )}
      />
      <div className={styles.person}>
        <PersonField form={form} name="post" label={t('begin.post')} help={t('begin.postHelp')} />
        <PersonField form={form} name="name" label={t('begin.name')} help={t('begin.nameHelp')} />
      </div>
    </>
  );
}

function PersonField(props: { form: UseFormReturn<BeginEntry>; name: 'post' | 'name'; label: string; help: string }) {
  const { form, name, label, help } = props;
  const { t } = useTranslation('home');
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (text) => text.trim() !== '' || t(`begin.mistake.${name}`) }}
      render={({ field }) => (
        <TextField
          label={label}
          help={help}
          need="required"
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          maxLength={LONGEST}
          error={form.formState.errors[name]?.message ?? ''}
        />
      )}
    />
  );
}
