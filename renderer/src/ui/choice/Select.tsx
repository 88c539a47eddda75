import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates, type FieldProps } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';
import { OptionList } from './OptionList.tsx';
import type { Option } from './options.ts';
import fieldStyles from '../field/Field.module.css';
import styles from './Options.module.css';

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  /** Null while nothing is chosen. */
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  /** Shown while nothing is chosen. */
  placeholder: string;
}

/** One out of a short list (up to about fifteen entries); longer ones belong in a `ComboBox`. */
export function Select(props: SelectProps) {
  const { options, value, onChange, onBlur, placeholder } = props;
  return (
    <AriaSelect
      {...fieldStates(props)}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      placeholder={placeholder}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <Button className={`${fieldStyles.input} ${styles.select}`}>
        <SelectValue className={styles.selectValue} />
        <Icon name="chevronDown" />
      </Button>
      <FieldMistake {...props} />
      <OptionList options={options} />
    </AriaSelect>
  );
}
