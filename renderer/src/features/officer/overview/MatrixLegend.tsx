import { useTranslation } from 'react-i18next';
import { THRESHOLDS, type Measure } from '#domain/aggregation/measures.ts';
import { LEAST_ANSWERS, LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HeatLevel } from '#ui/chart/heat-value.ts';
import { HeatSample } from '#ui/chart/HeatSample.tsx';
import { SMALL } from './figure-text.ts';
import styles from './Matrix.module.css';

interface MatrixLegendProps {
  measure: Measure;
  /** The cells of single departments hold symbols of answers instead of figures. */
  symbols: boolean;
  questionnaire: Questionnaire;
}

/** What signs and shades of the matrix mean, the figures of the limits among it. */
export function MatrixLegend({ measure, symbols, questionnaire }: MatrixLegendProps) {
  const { t } = useTranslation('picture');
  const kind = measure === 'notApplicable' || measure === 'findings' ? measure : 'done';
  const limits = kind === 'notApplicable' ? THRESHOLDS.notApplicable : THRESHOLDS.done;
  const percent = {
    watch: Math.round((kind === 'findings' ? 1 - limits.watch : limits.watch) * 100),
    weak: Math.round((kind === 'findings' ? 1 - limits.weak : limits.weak) * 100),
  };
  const levels = (['watch', 'weak'] as const satisfies HeatLevel[]).map((level) => ({
    level,
    text: t(`legend.${kind}.${level}`, percent),
  }));
  return (
    <ul className={styles.legend} aria-label={t('legend.title')}>
      {levels.map(({ level, text }) => (
        <li key={level}>
          <HeatSample level={level} />
          {text}
        </li>
      ))}
      <li>{t('legend.small', { sign: SMALL, answers: LEAST_ANSWERS, departments: LEAST_DEPARTMENTS })}</li>
      <li>{t('legend.nothing')}</li>
      {symbols
        ? [
            ...questionnaire.scale.map(({ status, symbol, label }) => <li key={status}>{`${symbol} ${label}`}</li>),
            <li key="blank">{t('legend.blank')}</li>,
          ]
        : null}
    </ul>
  );
}
