import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { DayField } from '../../shared/dates/DayField.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import type { ApprovalEntry, ApprovalMistake } from './approval-entry.ts';
import styles from './Submit.module.css';

const CAPACITIES = ['self', 'deputy', 'delegated'] as const;
const MEDIA = ['paper', 'electronic'] as const;

interface FieldsProps {
  form: UseFormReturn<ApprovalEntry>;
  disabled: boolean;
}

/** The fields of the sign-off, each with its mistake beside it. */
export function ApprovalFields({ form, disabled }: FieldsProps) {
  const capacity = useWatch({ control: form.control, name: 'capacity' });
  return (
    <>
      <Declaration form={form} disabled={disabled} />
      <div className={styles.pair}>
        <LineField form={form} disabled={disabled} name="post" />
        <LineField form={form} disabled={disabled} name="name" />
      </div>
      <Suggestion form={form} disabled={disabled} />
      <div className={styles.pair}>
        <ChoiceField form={form} disabled={disabled} name="capacity" />
        <ChoiceField form={form} disabled={disabled} name="medium" />
      </div>
      {capacity === 'self' ? null : <LineField form={form} disabled={disabled} name="capacityReason" />}
      <div className={styles.pair}>
        <ApprovalDay form={form} disabled={disabled} />
        <LineField form={form} disabled={disabled} name="documentNumber" />
      </div>
    </>
  );
}

function useMistake(form: UseFormReturn<ApprovalEntry>, name: keyof ApprovalEntry): string {
  const { t } = useTranslation('submit');
  const mistake = form.formState.errors[name]?.message as ApprovalMistake | undefined;
  return mistake === undefined ? '' : t(`form.mistakes.${mistake}`);
}

function Declaration({ form, disabled }: FieldsProps) {
  const { questionnaire } = useOpenResponse();
  const mistake = useMistake(form, 'declared');
  return (
    <div className={styles.declaration}>
      <Controller
        control={form.control}
        name="declared"
        render={({ field }) => (
          <Checkbox checked={field.value} onChange={field.onChange} disabled={disabled} invalid={mistake !== ''}>
            {questionnaire.declaration}
            {mistake === '' ? null : (
              <span className={styles.mistake}>
                <Icon name="error" /> {mistake}
              </span>
            )}
          </Checkbox>
        )}
      />
    </div>
  );
}

function LineField(props: FieldsProps & { name: 'post' | 'name' | 'capacityReason' | 'documentNumber' }) {
  const { form, disabled, name } = props;
  const { t } = useTranslation('submit');
  const error = useMistake(form, name);
  const help = name === 'capacityReason' || name === 'documentNumber' ? t(`form.${name}Help`) : '';
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <TextField
          label={t(`form.${name}`)}
          help={help}
          need={name === 'documentNumber' ? 'optional' : 'required'}
          maxLength={name === 'capacityReason' ? 1000 : 100}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          disabled={disabled}
          error={error}
        />
      )}
    />
  );
}

function ChoiceField({ form, disabled, name }: FieldsProps & { name: 'capacity' | 'medium' }) {
  const { t } = useTranslation('submit');
  const options =
    name === 'capacity'
      ? CAPACITIES.map((id) => ({ id, label: t(`form.capacities.${id}`) }))
      : MEDIA.map((id) => ({ id, label: t(`form.media.${id}`) }));
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <RadioGroup
          label={t(`form.${name}`)}
          direction="row"
          options={options}
          value={field.value}
          onChange={field.onChange}
          disabled={disabled}
        />
      )}
    />
  );
}

function ApprovalDay({ form, disabled }: FieldsProps) {
  const { t } = useTranslation('submit');
  const error = useMistake(form, 'date');
  return (
    <Controller
      control={form.control}
      name="date"
      render={({ field }) => (
        <DayField
          label={t('form.date')}
          when="done"
          help={t('form.dateHelp')}
          need="required"
          value={field.value}
          onChange={field.onChange}
          disabled={disabled}
          error={error}
        />
      )}
    />
  );
}

/** Offers the respondent's post and name while the approver is empty; it is never filled in unasked. */
function Suggestion({ form, disabled }: FieldsProps) {
  const { t } = useTranslation('submit');
  const { respondent } = useOpenResponse().response;
  const [post, name] = useWatch({ control: form.control, name: ['post', 'name'] });
  if (disabled || post !== '' || name !== '') return null;
  const fill = () => {
    form.setValue('post', respondent.post, { shouldValidate: form.formState.isSubmitted });
    form.setValue('name', respondent.name, { shouldValidate: form.formState.isSubmitted });
  };
  return (
    <div>
      <Button size="small" onPress={fill}>
        {t('form.asRespondent', { post: respondent.post, name: respondent.name })}
      </Button>
    </div>
  );
}
