import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '../icon/Icon.tsx';
import './Button.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Shown and announced as busy; presses are ignored but the focus stays. */
  pending?: boolean;
  autoFocus?: boolean;
  /** Closes the surrounding dialog when pressed. */
  closes?: boolean;
  /** Needed only where the visible text does not say enough by itself. */
  label?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A press that does something. For going to another page use {@link LinkButton}. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', size = 'medium', icon, type = 'button', label, ref } = props;
  return (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      className="ui-button"
      data-look={look}
      data-size={size}
      data-icon={icon}
      type={type}
      isDisabled={props.disabled ?? false}
      isPending={props.pending ?? false}
      {...(props.autoFocus === true ? { autoFocus: true } : {})}
      {...(onPress === undefined ? {} : { onPress })}
      {...(props.closes === true ? { slot: 'close' } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}
