import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/Icon.tsx';
import type { ButtonLook, ButtonSize } from './Button.tsx';
import styles from './Button.module.css';

export interface LinkButtonProps {
  /** A hash address of the app, `#/fill/031`. */
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
}

/** Goes to another page but looks like a button: for the main way on from a page. */
export function LinkButton({ href, children, look = 'secondary', size = 'medium', icon }: LinkButtonProps) {
  return (
    <a className={styles.button} data-look={look} data-size={size} data-icon={icon} href={href}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
