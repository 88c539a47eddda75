import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/Icon.tsx';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: string;
  /** Why there is nothing and how that changes. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
}

/** Stands where a list will be. */
export function EmptyState({ title, children, action, icon = 'file' }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
