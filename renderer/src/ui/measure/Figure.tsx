import type { ReactNode } from 'react';
import styles from './Figure.module.css';

export interface FigureProps {
  label: string;
  /** The big figure, already formatted. */
  value: string;
  /** A unit after it, in small type. */
  unit?: string;
  /** How it came about: numerator and denominator. */
  note?: ReactNode;
  tone?: 'neutral' | 'good' | 'partial' | 'bad';
}

/** One figure that matters, big enough to be seen first. Put several into a `FigureRow`. */
export function Figure({ label, value, unit, note, tone = 'neutral' }: FigureProps) {
  return (
    <div className={styles.figure} data-tone={tone}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value}
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </dd>
      {note === undefined ? null : <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

export function FigureRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
