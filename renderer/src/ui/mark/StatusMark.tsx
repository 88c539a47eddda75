import { Mark, type MarkTone } from './Mark.tsx';
import styles from './StatusMark.module.css';

export interface StatusMarkProps {
  symbol: string;
  label: string;
  tone: MarkTone;
  /** Shows the symbol only; the label is still read out and printed as a tooltip. */
  compact?: boolean;
}

/** A symbol and its words as a small chip, for lists and tables. */
export function StatusMark({ symbol, label, tone, compact = false }: StatusMarkProps) {
  return (
    <span className={styles.statusMark} data-tone={tone} data-compact={compact} {...(compact ? { title: label } : {})}>
      {symbol === '' ? null : <Mark symbol={symbol} />}
      <span className={compact ? 'ui-visually-hidden' : styles.label}>{label}</span>
    </span>
  );
}
