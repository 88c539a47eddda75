import { useTranslation } from 'react-i18next';
import type { Progress } from '#domain/answers/progress.ts';
import styles from './Guide.module.css';

/** 指摘, 保留 and 記入漏れ as small counts; nothing while there are none. `remarked` is how many items a return speaks of. */
export function Remarks({ progress: { held, incomplete }, remarked }: { progress: Progress; remarked: number }) {
  const { t } = useTranslation('fill');
  if (held === 0 && incomplete === 0 && remarked === 0) return null;
  return (
    <span className={styles.remarks}>
      {remarked === 0 ? null : <span data-tone="bad">{t('progress.remarked', { items: remarked })}</span>}
      {held === 0 ? null : <span data-tone="hold">{t('progress.held', { items: held })}</span>}
      {incomplete === 0 ? null : <span data-tone="partial">{t('progress.incomplete', { items: incomplete })}</span>}
    </span>
  );
}
