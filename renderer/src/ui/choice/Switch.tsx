import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import styles from './Switch.module.css';

export interface SwitchProps {
  children: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  readOnly?: boolean;
}

/** Something that is either on or off and takes effect at once. */
export function Switch({ children, on, onChange, disabled, readOnly }: SwitchProps) {
  return (
    <AriaSwitch
      className={styles.switch}
      isSelected={on}
      onChange={onChange}
      isDisabled={disabled ?? false}
      isReadOnly={readOnly ?? false}
    >
      <span className={styles.track}>
        <span className={styles.knob}>
          <Icon name="check" />
        </span>
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
