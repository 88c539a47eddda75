import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '../icon/Icon.tsx';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  /** Where the words stand when the button is wider than they are. */
  align?: 'center' | 'start';
  /** `cut`: a name too long for the line ends in an ellipsis. */
  long?: 'whole' | 'cut';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Shown as busy and read as such; presses are ignored but the focus stays. */
  pending?: boolean;
  autoFocus?: boolean;
  /** Closes the surrounding dialog when pressed. */
  closes?: boolean;
  /** Needed only where the visible text does not say enough by itself. */
  label?: string;
  /** The id of a text that tells more about it. */
  describedBy?: string;
  ref?: Ref<HTMLButtonElement>;
}

// The library's own pending state announces the button by its id, which names nothing once a dialog has closed over it.
const BUSY = { 'aria-disabled': 'true', 'data-pending': true } as const;

/** A press that does something. For going to another page use {@link LinkButton}. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', size = 'medium', icon, type = 'button', label, ref } = props;
  const pending = props.pending ?? false;
  return (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      className={styles.button}
      data-look={look}
      data-size={size}
      data-icon={icon}
      data-align={props.align}
      data-long={props.long}
      // A form is not sent a second time while it is busy.
      type={pending ? 'button' : type}
      isDisabled={props.disabled ?? false}
      {...(props.autoFocus === true ? { autoFocus: true } : {})}
      {...(pending ? BUSY : {})}
      {...(onPress === undefined || pending ? {} : { onPress })}
      {...(props.closes === true ? { slot: 'close' } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}
