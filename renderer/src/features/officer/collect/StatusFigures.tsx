import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { receptionOf, receptionState } from '#domain/collection/reception.ts';
import { acceptanceRate, submissionRate, type DepartmentStatus } from '#domain/collection/status.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { StandingBadge } from '../shared/collection/StandingBadge.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import { STATES } from './status-rows.ts';
import styles from './Collect.module.css';

interface StatusFiguresProps {
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  /** ISO day in Asia/Tokyo. */
  today: string;
}

/** The rates of the whole city, how many departments are in which state, and who is late by which day. */
export function StatusFigures({ inspection, statuses, today }: StatusFiguresProps) {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const submitted = submissionRate(inspection, statuses);
  const accepted = acceptanceRate(inspection, statuses);
  const { late, overdue, resubmitted, waiting } = receptionOf(inspection, statuses, today);
  return (
    <>
      <div className={styles.figures}>
        <div className={styles.rates}>
          <FigureRow>
            <Figure
              label={t('status.rate')}
              value={rateText(submitted)}
              note={t('status.rateNote', { fraction: fractionText(submitted) })}
            />
            <Figure
              label={t('status.acceptance')}
              value={rateText(accepted)}
              note={t('status.rateNote', { fraction: fractionText(accepted) })}
            />
          </FigureRow>
        </div>
        <ul className={styles.states} aria-label={t('status.byState')}>
          {STATES.map((state) => (
            <li key={state}>
              <StandingBadge state={state} />
              {t('status.count', { n: countText(statuses.filter((each) => receptionState(each) === state).length) })}
            </li>
          ))}
        </ul>
      </div>
      {waiting === 0 ? null : <p className={styles.lateness}>{t('status.waitingNote')}</p>}
      <p className={styles.lateness}>
        {t('status.lateness', {
          due: dates.day(inspection.dueOn),
          late: countText(late),
          overdue: countText(overdue),
          resubmitted: countText(resubmitted),
        })}
      </p>
    </>
  );
}
