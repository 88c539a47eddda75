import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import type { Option } from './options.ts';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  /** Null while nothing is chosen. */
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  direction?: 'column' | 'row';
  /** `beside`: the choices stand at the end of the label's line. */
  layout?: 'below' | 'beside';
}

/** One out of a few, all of them visible. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, value, onChange, onBlur, direction = 'column', layout = 'below' } = props;
  return (
    <AriaRadioGroup
      {...fieldStates(props)}
      data-layout={layout}
      value={value}
      onChange={onChange}
      orientation={direction === 'row' ? 'horizontal' : 'vertical'}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <div className={styles.radios} data-direction={direction}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.radio} isDisabled={option.disabled ?? false}>
            <span className={styles.dot} />
            <span className={styles.texts}>
              {option.label}
              {option.note === undefined ? null : <span className={styles.note}>{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldMistake {...props} />
    </AriaRadioGroup>
  );
}
