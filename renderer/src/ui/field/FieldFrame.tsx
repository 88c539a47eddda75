import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import styles from './Field.module.css';

/** What every field takes besides its value. Texts are '' or left out where there is nothing to say. */
export interface FieldProps {
  label: string;
  /** Hides the label from the eye where a table heading or a sentence already says it. */
  labelHidden?: boolean;
  /** One line below the label that helps to fill it in. */
  help?: ReactNode;
  /** What is wrong and how to mend it; shown as long as it is not ''. */
  error?: string;
  /** `required` and `optional` put a small tag beside the label; neither blocks typing. */
  need?: 'required' | 'optional';
  disabled?: boolean;
  readOnly?: boolean;
}

/** The label with its tag, for use inside a react-aria field. */
export function FieldLabel({ label, labelHidden, need }: FieldProps) {
  const texts = useUiTexts();
  return (
    <Label className={labelHidden === true ? 'ui-visually-hidden' : styles.label}>
      {label}
      {need === undefined ? null : (
        <span className={styles.need} data-need={need}>
          {need === 'required' ? texts.required : texts.optional}
        </span>
      )}
    </Label>
  );
}

/** The help line, for use inside a react-aria field. */
export function FieldHelp({ help }: FieldProps) {
  if (help === undefined || help === '') return null;
  return (
    <Text slot="description" className={styles.help}>
      {help}
    </Text>
  );
}

/** The error line, for use inside a react-aria field whose `isInvalid` is `hasError(props)`. */
export function FieldMistake({ error }: FieldProps) {
  return (
    <FieldError className={styles.error}>
      <Icon name="error" />
      <span>{error}</span>
    </FieldError>
  );
}

/** Says that nothing more fits: whatever is pasted beyond `maxLength` does not come in, without a word of the browser. */
export function FieldFull({ value = '', maxLength }: { value?: string | undefined; maxLength?: number | undefined }) {
  const texts = useUiTexts();
  if (maxLength === undefined || value.length < maxLength) return null;
  return (
    <p className={styles.full} role="status">
      <Icon name="warning" />
      <span>{texts.full.replace('{max}', String(maxLength))}</span>
    </p>
  );
}

export function hasError({ error }: FieldProps): boolean {
  return error !== undefined && error !== '';
}

/** The states that every react-aria field understands. */
export function fieldStates(props: FieldProps) {
  return {
    className: styles.field,
    isInvalid: hasError(props),
    isDisabled: props.disabled ?? false,
    isReadOnly: props.readOnly ?? false,
    isRequired: props.need === 'required',
    validationBehavior: 'aria' as const,
  };
}
