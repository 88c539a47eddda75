import type { ReactNode } from 'react';
import type { Gap } from './Stack.tsx';
import styles from './Row.module.css';

export interface RowProps {
  gap?: Gap;
  align?: 'start' | 'center' | 'end' | 'baseline';
  justify?: 'start' | 'end' | 'between';
  children: ReactNode;
}

/** Things beside each other; they wrap where there is no room. */
export function Row({ gap = 'normal', align = 'center', justify = 'start', children }: RowProps) {
  return (
    <div className={styles.row} data-gap={gap} data-align={align} data-justify={justify}>
      {children}
    </div>
  );
}
