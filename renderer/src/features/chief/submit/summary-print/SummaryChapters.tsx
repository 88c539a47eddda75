import { useTranslation } from 'react-i18next';
import { implementationRate, rateText, type Counts } from '#domain/aggregation/counts.ts';
import type { ResponseSummary } from '#domain/answers/summary.ts';
import { fractionText } from '../../../shared/numbers/fraction-text.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import styles from './Summary.module.css';

/** How many answers of which kind each chapter has, with its 実施率. */
export function SummaryChapters({ summary }: { summary: ResponseSummary }) {
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  return (
    <table className={styles.table}>
      <caption>{t('summary.chapters')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('summary.chapter')}</th>
          {questionnaire.scale.map(({ status, symbol }) => (
            <th key={status} scope="col" className={styles.number}>
              {symbol}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t('summary.unanswered')}
          </th>
          <th scope="col" className={styles.number}>
            {t('summary.implementation')}
          </th>
        </tr>
      </thead>
      <tbody>
        {summary.chapters.map(({ chapter, counts }) => (
          <CountsRow key={chapter.id} name={chapter.title} counts={counts} />
        ))}
      </tbody>
      <tfoot>
        <CountsRow name={t('summary.sum')} counts={summary.total} />
      </tfoot>
    </table>
  );
}

function CountsRow({ name, counts }: { name: string; counts: Counts }) {
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const rate = implementationRate(counts);
  return (
    <tr>
      <th scope="row">{name}</th>
      {questionnaire.scale.map(({ status }) => (
        <td key={status} className={styles.number}>
          {counts[status]}
        </td>
      ))}
      <td className={styles.number}>{counts.unanswered}</td>
      <td className={styles.number}>{t('summary.rate', { rate: rateText(rate), fraction: fractionText(rate) })}</td>
    </tr>
  );
}
