import type { ReactNode } from 'react';
import { Panel } from '#ui/layout/Panel.tsx';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import styles from './Keys.module.css';

/** One step of what is done with a key. It takes the focus, since the step before it, where the focus was, is gone. */
export function StepPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div ref={takeFocus} tabIndex={-1} className={styles.step}>
      <Panel title={title} level={3}>
        {children}
      </Panel>
    </div>
  );
}
