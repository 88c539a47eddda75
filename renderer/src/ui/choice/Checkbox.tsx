import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import styles from './Checkbox.module.css';

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some, but not all, of what it stands for. */
  mixed?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  invalid?: boolean;
}

/** Yes or no to the sentence beside it. */
export function Checkbox({ children, checked, onChange, mixed, disabled, readOnly, invalid }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={styles.checkbox}
      isSelected={checked}
      onChange={onChange}
      isIndeterminate={mixed ?? false}
      isDisabled={disabled ?? false}
      isReadOnly={readOnly ?? false}
      isInvalid={invalid ?? false}
    >
      <span className={styles.box}>
        <Icon name={mixed === true ? 'minus' : 'check'} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
