import styles from './Busy.module.css';

/** Stands where something will appear in a moment; the words are announced. */
export function Busy({ label }: { label: string }) {
  return (
    <div className={styles.busy} role="status">
      <span className={styles.ring} />
      {label}
    </div>
  );
}
