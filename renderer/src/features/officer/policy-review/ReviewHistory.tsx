import { useTranslation } from 'react-i18next';
import type { ReviewEntry } from '#domain/policy-review/review.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import styles from './PolicyReview.module.css';

/** Every decision there was, the newest first. */
export function ReviewHistory({ entries }: { entries: readonly ReviewEntry[] }) {
  const { t } = useTranslation('policyReview');
  const dates = useDates();
  if (entries.length === 0) return <p className={styles.soft}>{t('history.none')}</p>;
  return (
    <Disclosure title={t('history.title')} aside={countText(entries.length)} level={3} look="line" defaultOpen>
      <ol className={styles.history}>
        {entries.toReversed().map(({ decision, decidedOn, by, at, reason, riskNote }) => (
          <li key={at}>
            <p>
              {t('history.entry', {
                day: dates.day(decidedOn),
                decision: t(`decisions.${decision}`),
                by,
                at: dates.instant(at),
              })}
            </p>
            <p>{t('history.reason', { reason })}</p>
            {riskNote === '' ? null : <p>{t('history.riskNote', { note: riskNote })}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
