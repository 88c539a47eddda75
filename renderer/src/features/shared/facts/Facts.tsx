import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Terms with what they are, in as many columns as there is room for. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One term; nothing while there is nothing to say to it. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
