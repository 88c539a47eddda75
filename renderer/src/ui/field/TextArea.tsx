import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldFull, FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from './FieldFrame.tsx';
import { composition, typing, type TypingProps } from './TextField.tsx';
import styles from './Field.module.css';

export interface TextAreaProps extends FieldProps, TypingProps {
  /** Lines shown while it is empty; it grows with the text. */
  lines?: 1 | 2 | 3;
  /** How far it grows before it scrolls. */
  growth?: 'short' | 'long';
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { lines = 3, growth = 'long', inputRef, placeholder } = props;
  return (
    <AriaTextField {...fieldStates(props)} {...typing(props)}>
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <AriaTextArea
        className={`${styles.input} ${styles.inputArea}`}
        rows={lines}
        data-lines={lines}
        data-growth={growth}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...composition(props)}
      />
      <FieldFull value={props.value} maxLength={props.maxLength} />
      <FieldMistake {...props} />
    </AriaTextField>
  );
}
