import { Label, Meter as AriaMeter } from 'react-aria-components';
import styles from './Meter.module.css';

export interface MeterProps {
  label: string;
  /** Between 0 and 1; null where there is nothing to measure. */
  ratio: number | null;
  /** The figure in words, as shown and as read out. */
  text: string;
}

/** A rate with its bar. */
export function Meter({ label, ratio, text }: MeterProps) {
  return (
    <AriaMeter className={styles.meter} value={(ratio ?? 0) * 100} valueLabel={text}>
      <div className={styles.words}>
        <Label>{label}</Label>
        <span className={styles.value}>{text}</span>
      </div>
      <div className={styles.bar} data-nothing={ratio === null}>
        <span style={{ width: `${(ratio ?? 0) * 100}%` }} />
      </div>
    </AriaMeter>
  );
}
