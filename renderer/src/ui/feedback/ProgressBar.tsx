import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** The figures in words, as shown and as read out. */
  valueText: string;
  /** Shows the bar only; label and figures are still read out. */
  bare?: boolean;
}

/** How much of something is done. */
export function ProgressBar({ label, value, max, valueText, bare = false }: ProgressBarProps) {
  return (
    <AriaProgressBar className={styles.progress} value={value} maxValue={Math.max(max, 1)} valueLabel={valueText}>
      {({ percentage }) => (
        <>
          <div className={bare ? 'ui-visually-hidden' : styles.words}>
            <Label {...(bare ? { className: 'ui-visually-hidden' } : {})}>{label}</Label>
            <span className={styles.value}>{valueText}</span>
          </div>
          <div className={styles.bar} data-done={value >= max && max > 0}>
            <div className={styles.barFill} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
