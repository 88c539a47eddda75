import type { ReactNode } from 'react';
import styles from './Fact.module.css';

/** What is known of a file or an inspection, as a list of {@link Fact}s. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.dates}>{children}</dl>;
}

/** One line of it: what it is called, and what it says. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
