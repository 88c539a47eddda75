import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { Select } from '#ui/choice/Select.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { EarlierYear } from '../shared/collection/use-earlier-years.ts';
import styles from './Years.module.css';

interface YearChoiceProps {
  years: readonly CitySummary[];
  chosen: CitySummary;
  /** Given the id of an inspection. */
  onChoose: (inspection: string) => void;
}

/** Which earlier inspection is compared with, and what its figures are taken from. */
export function YearChoice({ years, chosen, onChoose }: YearChoiceProps) {
  const { t } = useTranslation('years');
  const dates = useDates();
  const { basis } = chosen;
  return (
    <div className={styles.choice}>
      <Select
        label={t('choice')}
        placeholder=""
        options={years.map(({ inspection }) => ({
          id: inspection.id,
          label: dates.fiscalYear(inspection.fiscalYear),
          note: inspection.title,
        }))}
        value={chosen.inspection.id}
        onChange={onChoose}
      />
      <p>
        {basis.kind === 'now'
          ? t('basis.now')
          : t('basis.closing', { n: basis.number, day: dates.day(tokyoDay(basis.closedAt)) })}
      </p>
    </div>
  );
}

/** Says which earlier years are not compared because their closing does not hold. */
export function FaultyYears({ years }: { years: readonly EarlierYear[] }) {
  const { t } = useTranslation('years');
  return years
    .filter(({ summary }) => summary === null)
    .map(({ inspection }) => (
      <Banner key={inspection.id} tone="error" title={t('fault.title', { title: inspection.title })}>
        {t('fault.text')}
      </Banner>
    ));
}
