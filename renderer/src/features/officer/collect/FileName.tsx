import { visibleName } from '#domain/collection/visible-name.ts';
import styles from './Collect.module.css';

/** The name of a file that came from outside; what it is made of cannot disturb the line it stands in. */
export function FileName({ children }: { children: string }) {
  return <bdi className={styles.fileName}>{visibleName(children)}</bdi>;
}
