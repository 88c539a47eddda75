import { useTranslation } from 'react-i18next';
import type { Progress } from '#domain/answers/progress.ts';

/** 保留 and 記入もれ as two small counts; nothing while there are none. */
export function Remarks({ progress: { held, incomplete } }: { progress: Progress }) {
  const { t } = useTranslation('fill');
  if (held === 0 && incomplete === 0) return null;
  return (
    <span className="fill-remarks">
      {held === 0 ? null : <span data-tone="hold">{t('progress.held', { items: held })}</span>}
      {incomplete === 0 ? null : <span data-tone="partial">{t('progress.incomplete', { items: incomplete })}</span>}
    </span>
  );
}
