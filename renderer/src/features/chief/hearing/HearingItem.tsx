import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import styles from './Hearing.module.css';

/** One item with empty boxes and lines; what is stored of its answer is never shown. */
export function HearingItem({ item }: { item: Item }) {
  const { t } = useTranslation('hearing');
  const { questionnaire } = useOpenResponse();
  const offered = questionnaire.scale.filter(({ status }) => status !== 'na' || item.naAllowed);
  const choices = [...offered.map(({ symbol, label }) => `${symbol} ${label}`), questionnaire.hold.label];
  return (
    <section className={styles.item}>
      <h4 className={styles.number}>
        {item.id}
        {item.priority === 'focus' ? <span className={styles.priority}>{t('sheet.priority')}</span> : null}
      </h4>
      <div className={styles.content}>
        <p>{item.text}</p>
        {item.hint === '' ? null : <p className={styles.hint}>{item.hint}</p>}
        <ul className={styles.choices} aria-label={t('sheet.choices')}>
          {choices.map((choice) => (
            <li key={choice}>
              <span className={styles.box} aria-hidden="true" />
              {choice}
            </li>
          ))}
        </ul>
        <div className={styles.line} data-lines="2">
          {t('sheet.state')}
        </div>
        <div className={styles.line}>{t('sheet.evidence')}</div>
      </div>
    </section>
  );
}
