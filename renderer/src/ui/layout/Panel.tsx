import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

export interface PanelProps {
  title?: string;
  level?: 2 | 3;
  /** At the end of the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page on its own sheet; with a title it is a region that screen readers can jump to. */
export function Panel({ title, level = 2, actions, children }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.panel} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined && actions === undefined ? null : (
        <header className={styles.head}>
          {title === undefined ? null : <Heading id={id}>{title}</Heading>}
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
