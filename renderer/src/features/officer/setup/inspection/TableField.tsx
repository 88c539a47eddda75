import type { ReactNode } from 'react';
import { Icon } from '#ui/icon/Icon.tsx';
import { TableEntry, type TableEntryProps } from '../../shared/table-entry/TableEntry.tsx';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

interface TableFieldProps extends TableEntryProps {
  /** What was read so far, in words. */
  state: ReactNode;
  help?: string;
  /** What is wrong with the table as it stands; '' when nothing is. */
  mistake: string;
  children?: ReactNode;
}

/** A table that the inspection is made of: what is held of it, and where it comes in. */
export function TableField({ state, help, mistake, children, ...entry }: TableFieldProps) {
  return (
    <section className={styles.table} aria-label={entry.name} data-invalid={mistake === '' ? undefined : true}>
      <h3>{entry.name}</h3>
      {help === undefined ? null : <p className={setupStyles.soft}>{help}</p>}
      <p role="status">{state}</p>
      {mistake === '' ? null : (
        <p className={styles.mistake} role="alert">
          <Icon name="error" /> {mistake}
        </p>
      )}
      <TableEntry {...entry} />
      {children}
    </section>
  );
}
