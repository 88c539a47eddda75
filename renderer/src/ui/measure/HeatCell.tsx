import styles from './HeatCell.module.css';

export interface HeatCellProps {
  /** Between 0 and 1; null where there is nothing to measure. */
  ratio: number | null;
  /** The figure as shown; it says everything, the bar and the shade repeat it. */
  text: string;
  /** A second, softer line: numerator and denominator. */
  note?: string;
}

/** A figure with a bar under it, for cells that are compared with each other. Reads the same in black and white. */
export function HeatCell({ ratio, text, note }: HeatCellProps) {
  return (
    <span className={styles.heat} data-level={levelOf(ratio)}>
      <span className={styles.text}>{text}</span>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${(ratio ?? 0) * 100}%` }} />
      </span>
    </span>
  );
}

function levelOf(ratio: number | null): string {
  if (ratio === null) return 'none';
  if (ratio >= 0.8) return 'high';
  return ratio >= 0.5 ? 'middle' : 'low';
}
