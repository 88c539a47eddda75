import { keyFingerprint } from '#domain/exchange/digest.ts';
import styles from './Fingerprint.module.css';

/** The fingerprint of a signing key, to be compared by eye or over the phone. */
export function Fingerprint({ signingKey }: { signingKey: string }) {
  return <span className={styles.fingerprint}>{keyFingerprint(signingKey)}</span>;
}
