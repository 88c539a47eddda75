import { useTranslation } from 'react-i18next';
import { implementationRate, rateText, type Counts } from '#domain/aggregation/counts.ts';
import type { ComparedFigure } from '#domain/years/compared-figures.ts';
import { implementationChange, standsOnFew, type YearComparison } from '#domain/years/comparison.ts';
import { pointsText } from '#domain/years/difference.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { fractionText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import styles from './Years.module.css';

/** A rate with its numerator and denominator. */
export function RateCell({ counts }: { counts: Counts }) {
  const rate = implementationRate(counts);
  return (
    <span className={styles.rate}>
      {rateText(rate)} <span className={styles.soft}>{fractionText(rate)}</span>
    </span>
  );
}

/** 「＋3.2」, marked where it stands on few departments or answers. */
export function DifferenceCell({ figure, about }: { figure: ComparedFigure; about: 'several' | 'one' }) {
  const { t } = useTranslation('years');
  return (
    <span className={styles.rate}>
      {pointsText(implementationRate(figure.now), implementationRate(figure.past))}
      {standsOnFew(figure, about) ? <Badge>{t('few')}</Badge> : null}
    </span>
  );
}

/** Both years and their difference as columns. `about`: whether a row is about several departments or about one. */
export function useFigureColumns<Row extends { figure: ComparedFigure }>(
  { now, past }: Pick<YearComparison, 'now' | 'past'>,
  about: 'several' | 'one',
): Column<Row>[] {
  const { t } = useTranslation('years');
  const dates = useDates();
  return [
    {
      id: 'past',
      header: t('columns.past', { year: dates.fiscalYear(past.inspection.fiscalYear) }),
      kind: 'number',
      cell: ({ figure }) => <RateCell counts={figure.past} />,
    },
    {
      id: 'now',
      header: t('columns.now', { year: dates.fiscalYear(now.inspection.fiscalYear) }),
      kind: 'number',
      cell: ({ figure }) => <RateCell counts={figure.now} />,
    },
    {
      id: 'difference',
      header: t('columns.difference'),
      kind: 'number',
      cell: ({ figure }) => <DifferenceCell figure={figure} about={about} />,
      sortBy: ({ figure }) => implementationChange(figure),
    },
  ];
}
