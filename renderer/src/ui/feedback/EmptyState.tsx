import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/Icon.tsx';
import './Feedback.css';

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
    <div className="ui-empty">
      <span className="ui-empty-icon">
        <Icon name={icon} />
      </span>
      <p className="ui-empty-title">{title}</p>
      {children === undefined ? null : <div className="ui-empty-text">{children}</div>}
      {action}
    </div>
  );
}
