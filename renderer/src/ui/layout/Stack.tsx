import type { ReactNode } from 'react';
import styles from './Stack.module.css';

export type Gap = 'tight' | 'normal' | 'wide';

/** Things below each other. */
export function Stack({ gap = 'normal', children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}
