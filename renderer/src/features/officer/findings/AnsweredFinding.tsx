import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { OutcomeMark } from '../../shared/item/OutcomeMark.tsx';
import styles from './Findings.module.css';

/** What the department answered, as it was handed in. */
export function AnsweredFinding({ questionnaire, record }: { questionnaire: Questionnaire; record: FindingRecord }) {
  const { t } = useTranslation('findings');
  const { item, answer, state } = record;
  return (
    <div className={styles.answered}>
      <p>{item.text}</p>
      {state === 'resolved' || state === 'lapsed' ? <p className={styles.soft}>{t(`closedNote.${state}`)}</p> : null}
      {answer === null ? null : (
        <dl>
          <dt>{t('edit.answer')}</dt>
          <dd>
            <OutcomeMark questionnaire={questionnaire} status={answer.status} />
          </dd>
          <dt>{t('edit.comment')}</dt>
          <dd>{answer.comment}</dd>
          <dt>{t('edit.plan')}</dt>
          <dd>{answer.action?.what ?? t('noAction')}</dd>
        </dl>
      )}
    </div>
  );
}
