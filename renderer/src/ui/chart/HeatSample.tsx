import { LEVEL_SIGNS, type HeatLevel } from './heat-value.ts';
import styles from './HeatGrid.module.css';

/** A cell as the heat grid shades it, for a legend. */
export function HeatSample({ level }: { level: HeatLevel }) {
  return (
    <span className={`${styles.cell} ${styles.sample}`} data-level={level}>
      {LEVEL_SIGNS[level]}
    </span>
  );
}
