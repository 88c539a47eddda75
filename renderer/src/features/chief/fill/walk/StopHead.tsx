import { useEffect, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame } from '#ui/frame/frame-context.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { Order, Stop } from './stops.ts';
import { useWalking } from './walk-context.ts';
import styles from './Walk.module.css';

interface StopHeadProps {
  order: Order;
  stop: Stop;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The heading of the page with what has to be known for all of its items: the summary of the clause, and what counts as this year. */
export function StopHead({ order, stop, headingRef }: StopHeadProps) {
  const dates = useDates();
  const { t } = useTranslation('fill');
  const { questionnaire, inspection } = useWalking();
  const { productName } = useFrame();
  const title = t(`heading.${order}`, { number: stop.number, title: stop.title });
  useEffect(() => {
    document.title = `${title} | ${productName}`;
  }, [title, productName]);
  const clause = questionnaire.policy.clauses.find((each) => order === 'clauses' && each.id === stop.id);
  return (
    <header className={styles.head}>
      {stop.group === null ? null : <p className={styles.headGroup}>{`${stop.group.id} ${stop.group.heading}`}</p>}
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
      {clause === undefined ? null : <p>{clause.summary}</p>}
      <p className={styles.headRule}>
        {t('baseDate', { day: dates.day(inspection.baseDate) })} {questionnaire.timingRule}
      </p>
    </header>
  );
}
