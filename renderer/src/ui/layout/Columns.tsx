import type { ReactNode } from 'react';
import styles from './Columns.module.css';

export interface ColumnsProps {
  /** `even` shares the width as often as it fits; `aside` gives the second child a narrow column at the end, `lead` the first one at the start. */
  shape?: 'even' | 'aside' | 'lead';
  children: ReactNode;
}

/** Columns that become one below each other where the window is narrow. */
export function Columns({ shape = 'even', children }: ColumnsProps) {
  return (
    <div className={styles.columns} data-shape={shape}>
      {children}
    </div>
  );
}
