import { useMemo, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmedRate, implementationRate, rateText } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { spreadOf, ratioText } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { submissionRate } from '#domain/collection/status.ts';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { Definition } from './Definition.tsx';
import styles from './Overview.module.css';

/** The figures of the whole city, before any filter. */
export function CityFigures({ summary }: { summary: CitySummary }) {
  const { t } = useTranslation('overview');
  const { questionnaire, inspection, statuses, tallies } = summary;
  const { total, rows } = useMemo(() => matrixOf(questionnaire, tallies, 'chapter'), [questionnaire, tallies]);
  const submitted = submissionRate(inspection, statuses);
  const implemented = implementationRate(total);
  const confirmed = confirmedRate(total);
  const spread = spreadOf(rows.map((row) => implementationRate(row.total)));
  const undecided = statuses.filter(({ state }) => state === 'conflict').length;
  const sentBack = statuses.filter(({ state }) => state === 'sent-back').length;
  return (
    <>
      <FigureRow>
        <Figure
          label={t('figures.submitted')}
          value={rateText(submitted)}
          note={noted(t('figures.submittedNote', { fraction: fractionText(submitted) }), 'submitted')}
        />
        <Figure
          label={t('figures.implemented')}
          value={rateText(implemented)}
          note={noted(fractionText(implemented), 'implementation')}
        />
        <Figure
          label={t('figures.confirmed')}
          value={rateText(confirmed)}
          note={noted(fractionText(confirmed), 'confirmed')}
        />
        <Figure label={t('figures.na')} value={countText(total.na)} note={noted(t('figures.naNote'), 'na')} />
        <Figure
          label={t('figures.unanswered')}
          value={countText(total.unanswered)}
          note={noted(t('figures.unansweredNote'), 'unanswered')}
        />
      </FigureRow>
      <p className={styles.basis}>
        <span>{t('basis.counted', { n: countText(tallies.length) })}</span>
        {undecided === 0 ? null : <span>{t('basis.conflicts', { n: countText(undecided) })}</span>}
        {sentBack === 0 ? null : <span>{t('basis.sentBack', { n: countText(sentBack) })}</span>}
        {spread === null ? null : (
          <span>
            {t('figures.spread', {
              median: ratioText(spread.median),
              lowest: rateText(spread.lowest),
              highest: rateText(spread.highest),
            })}
            <Definition of="spread" />
          </span>
        )}
      </p>
    </>
  );
}

function noted(text: string, of: ComponentProps<typeof Definition>['of']): ReactNode {
  return (
    <>
      {text}
      <Definition of={of} />
    </>
  );
}
