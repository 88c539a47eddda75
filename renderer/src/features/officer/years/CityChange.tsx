import { useTranslation } from 'react-i18next';
import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import type { YearComparison } from '#domain/years/comparison.ts';
import { pointsText } from '#domain/years/difference.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';

/** 実施率 of the whole city in both years, and over what it was compared. */
export function CityChange({ comparison }: { comparison: YearComparison }) {
  const { t } = useTranslation('years');
  const dates = useDates();
  const { total, items, departments } = comparison;
  const now = implementationRate(total.now);
  const past = implementationRate(total.past);
  const year = (summary: YearComparison['now']) => dates.fiscalYear(summary.inspection.fiscalYear);
  if (total.departments === 0) return <Banner tone="warning" title={t('city.nothing')} />;
  return (
    <Panel title={t('city.title')}>
      <FigureRow>
        <Figure
          label={t('city.past', { year: year(comparison.past) })}
          value={rateText(past)}
          note={fractionText(past)}
        />
        <Figure label={t('city.now', { year: year(comparison.now) })} value={rateText(now)} note={fractionText(now)} />
        <Figure label={t('city.difference')} value={pointsText(now, past)} unit={t('city.points')} />
      </FigureRow>
      <p>
        {t('city.base', {
          items: countText(items.length),
          departments: countText(departments.length),
          earlier: countText(departments.flatMap(({ pair }) => pair.past).length),
        })}
      </p>
      <p>{t('fewNote')}</p>
    </Panel>
  );
}
