import type { ReactNode } from 'react';
import styles from './AnswerEntry.module.css';

/** One chapter of a department's answers: a heading and its `AnswerEntry`s. */
export function AnswerChapter({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.chapter}>
      {heading}
      <ul>{children}</ul>
    </section>
  );
}
