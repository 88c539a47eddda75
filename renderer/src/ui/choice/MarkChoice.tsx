import type { Ref } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import { Mark, type MarkTone } from '../mark/Mark.tsx';
import styles from './MarkChoice.module.css';

export interface MarkOption {
  id: string;
  symbol: string;
  label: string;
  tone: MarkTone;
  disabled?: boolean;
}

export interface MarkChoiceProps extends FieldProps {
  options: readonly MarkOption[];
  /** Null while nothing is chosen. */
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  /** The group's element, so that a page can bring the focus here. */
  ref?: Ref<HTMLDivElement>;
}

/** The big choice among four or five answers, each with its symbol and its words. A radio group: Tab enters it once, arrows choose. */
export function MarkChoice(props: MarkChoiceProps) {
  const { options, value, onChange, onBlur, ref } = props;
  return (
    <RadioGroup
      {...fieldStates(props)}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      {...(ref === undefined ? {} : { ref })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <div className={styles.choice}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={styles.option}
            data-tone={option.tone}
            isDisabled={option.disabled ?? false}
          >
            <span className={styles.optionSign}>
              <Mark symbol={option.symbol} />
            </span>
            <span className={styles.optionLabel}>{option.label}</span>
          </Radio>
        ))}
      </div>
      <FieldMistake {...props} />
    </RadioGroup>
  );
}
