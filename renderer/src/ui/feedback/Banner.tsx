import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import styles from './Banner.module.css';

export type BannerTone = 'info' | 'success' | 'warning' | 'error';

export interface BannerProps {
  tone: BannerTone;
  title: string;
  /** What it means and what to do. */
  children?: ReactNode;
  /** Buttons below the text. */
  actions?: ReactNode;
}

/** A message that belongs to the page and stays until its reason is gone. Errors interrupt a screen reader, the others wait. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tone} />
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
