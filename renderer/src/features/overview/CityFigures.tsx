import { useTranslation } from 'react-i18next';
import { confirmedRate, implementationRate, rateText } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { spreadOf } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { submissionRate } from '#domain/collection/status.ts';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../fraction-text.ts';

/** The figures of the whole city, before any filter. */
export function CityFigures({ summary }: { summary: CitySummary }) {
  const { t } = useTranslation('overview');
  const { questionnaire, inspection, statuses, tallies } = summary;
  const { total, rows } = matrixOf(questionnaire, tallies, 'chapter');
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
          note={t('figures.submittedNote', { fraction: fractionText(submitted) })}
        />
        <Figure label={t('figures.implemented')} value={rateText(implemented)} note={fractionText(implemented)} />
        <Figure label={t('figures.confirmed')} value={rateText(confirmed)} note={fractionText(confirmed)} />
        <Figure label={t('figures.na')} value={countText(total.na)} note={t('figures.naNote')} />
        <Figure
          label={t('figures.unanswered')}
          value={countText(total.unanswered)}
          note={t('figures.unansweredNote')}
        />
      </FigureRow>
      <p className="overview-basis">
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
          </span>
        )}
      </p>
    </>
  );
}

function ratioText(ratio: number): string {
  return `${(Math.round(ratio * 1000) / 10).toFixed(1)}％`;
}
