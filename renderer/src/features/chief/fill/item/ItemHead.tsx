import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './Item.module.css';

/** The question: its number, whether it is 重点, who answers, the sentence, how to decide, and what to look at. */
export function ItemHead({ item, level, headingId }: { item: Item; level: 2 | 3; headingId: string }) {
  const { t } = useTranslation('fill');
  const { questionnaire, inspection } = useWalking();
  const Heading = level === 2 ? 'h2' : 'h3';
  const role = inspection.roleLabels[item.answeredBy] ?? questionnaire.roles[item.answeredBy] ?? item.answeredBy;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <span className={styles.id}>{item.id}</span>
        {item.priority === 'focus' ? <Badge tone="info">{questionnaire.priorities.focus.label}</Badge> : null}
        <span>{t('answeredBy', { role })}</span>
      </div>
      <Heading id={headingId} className={styles.text}>
        <MarkedText text={item.text} />
      </Heading>
      {item.hint === '' ? null : (
        <p className={styles.hint}>
          <MarkedText text={item.hint} />
        </p>
      )}
      {item.evidence.length === 0 ? null : (
        <p className={styles.look}>
          <span>{t('lookAt')}</span>
          {item.evidence.join(t('and'))}
        </p>
      )}
    </header>
  );
}
