import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldFull, FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from './FieldFrame.tsx';
import styles from './Field.module.css';

/**
 * What the person types. Give `value` to control the field, `defaultValue` to leave it alone while it is typed in.
 * `onChange` comes with every key, also during composition; the composition events tell when a text is whole.
 */
export interface TypingProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  onCompositionStart?: () => void;
  onCompositionEnd?: () => void;
  name?: string;
  placeholder?: string;
  maxLength?: number;
  autoFocus?: boolean;
}

export interface TextFieldProps extends FieldProps, TypingProps {
  type?: 'text' | 'password' | 'search';
  autoComplete?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', autoComplete = 'off', inputRef, placeholder } = props;
  return (
    <AriaTextField {...fieldStates(props)} {...typing(props)} type={type} autoComplete={autoComplete}>
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <Input
        className={styles.input}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...composition(props)}
      />
      <FieldFull value={props.value} maxLength={props.maxLength} />
      <FieldMistake {...props} />
    </AriaTextField>
  );
}

/** The part of {@link TypingProps} that goes to the react-aria field; absent ones stay absent. */
export function typing(props: TypingProps) {
  const { value, defaultValue, onChange, onBlur, onFocus, name, maxLength, autoFocus } = props;
  return {
    ...(value === undefined ? {} : { value }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(onChange === undefined ? {} : { onChange }),
    ...(onBlur === undefined ? {} : { onBlur }),
    ...(onFocus === undefined ? {} : { onFocus }),
    ...(name === undefined ? {} : { name }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(autoFocus === undefined ? {} : { autoFocus }),
  };
}

/** The part of {@link TypingProps} that goes to the element that is typed in. */
export function composition({ onCompositionStart, onCompositionEnd }: TypingProps) {
  return {
    ...(onCompositionStart === undefined ? {} : { onCompositionStart }),
    ...(onCompositionEnd === undefined ? {} : { onCompositionEnd }),
  };
}
