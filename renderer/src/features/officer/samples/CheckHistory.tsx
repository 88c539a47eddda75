import { useTranslation } from 'react-i18next';
import type { DrawnPair, SampleRecord } from '#domain/sampling/sample.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';

interface CheckHistoryProps {
  pair: DrawnPair;
  records: readonly SampleRecord[];
}

/** Every look at the item of the department so far; nothing where there was none. */
export function CheckHistory({ pair, records }: CheckHistoryProps) {
  const { t } = useTranslation('samples');
  const dates = useDates();
  const record = records.find(({ department, item }) => department === pair.department && item === pair.item);
  if (record === undefined) return null;
  return (
    <section>
      <h3>{t('check.history')}</h3>
      <ul>
        {record.checks.map(({ submission, verdict, seen, checkedOn, by, at }) => (
          <li key={at}>
            {t('check.entry', {
              day: dates.day(checkedOn),
              verdict: t(`verdicts.${verdict}`),
              seen,
              by,
              at: dates.instant(at),
            })}
            {submission === pair.submission ? null : <Badge>{t('check.ofOther')}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
