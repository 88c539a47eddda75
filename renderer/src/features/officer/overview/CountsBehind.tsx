import { useTranslation } from 'react-i18next';
import {
  applicableCount,
  confirmedRate,
  implementationRate,
  notApplicableRate,
  rateText,
  type Counts,
} from '#domain/aggregation/counts.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import styles from './Matrix.module.css';

/** Everything a figure was made from: the rates with their fractions, and the counts. */
export function CountsBehind({ questionnaire, counts }: { questionnaire: Questionnaire; counts: Counts }) {
  const { t } = useTranslation('picture');
  const rates = [
    { term: t('measures.implementation'), rate: implementationRate(counts) },
    { term: t('measures.confirmed'), rate: confirmedRate(counts) },
    { term: t('measures.notApplicable'), rate: notApplicableRate(counts) },
  ];
  const numbers: [string, number][] = [
    ...STATUSES.map((status): [string, number] => [statusSymbol(questionnaire, status), counts[status]]),
    [t('counts.unanswered'), counts.unanswered],
    [t('counts.confirmed'), counts.confirmedYes],
    [t('counts.applicable'), applicableCount(counts)],
  ];
  return (
    <>
      <dl className={styles.counts}>
        {rates.map(({ term, rate }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {rateText(rate)}
              <small>{fractionText(rate)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <dl className={styles.counts}>
        {numbers.map(([term, number]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{countText(number)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
