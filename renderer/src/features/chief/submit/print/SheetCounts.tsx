import { useTranslation } from 'react-i18next';
import { HOLD, standingChoice } from '#domain/answers/answer.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import styles from './Print.module.css';

/** How many items have which answer, in one line. */
export function SheetCounts() {
  const { t } = useTranslation('submit');
  const { questionnaire, items, answers } = useOpenResponse();
  const choices = items.map((item) => standingChoice(answers.get(item.id)));
  const counts = [
    ...questionnaire.scale.map(({ status, symbol, label }) => ({
      mark: `${symbol} ${label}`,
      n: choices.filter((choice) => choice === status).length,
    })),
    { mark: t('print.open'), n: choices.filter((choice) => choice === null || choice === HOLD).length },
    { mark: t('print.total'), n: items.length },
  ];
  return (
    <dl className={styles.counts} aria-label={t('print.counts')}>
      {counts.map(({ mark, n }) => (
        <div key={mark}>
          <dt>{mark}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}
