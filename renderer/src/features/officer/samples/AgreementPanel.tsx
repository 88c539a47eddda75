import { useTranslation } from 'react-i18next';
import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { fewAnswers } from '#domain/aggregation/small-groups.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { agreement, isOfEarlierFile } from '#domain/sampling/agreement.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import type { Sampling } from './use-sampling.ts';

interface AgreementPanelProps {
  summary: CitySummary;
  sampling: Sampling;
}

/** 一致率 beside 実施率, with what both are made of. */
export function AgreementPanel({ summary, sampling: { draws, records } }: AgreementPanelProps) {
  const { t } = useTranslation('samples');
  const { rate, agrees, differs, unsure, open } = agreement(draws, records);
  const implementation = implementationRate(matrixOf(summary.questionnaire, summary.tallies, 'chapter').total);
  const earlier = new Set(
    draws
      .flatMap(({ pairs }) => pairs)
      .filter((pair) => isOfEarlierFile(pair, summary))
      .map(({ department, item, submission }) => `${department} ${item} ${submission}`),
  ).size;
  return (
    <div className="ui-no-print">
      <Panel title={t('figures.title')}>
        <FigureRow>
          <Figure
            label={t('figures.rate')}
            value={rateText(rate)}
            note={t('figures.rateNote', { fraction: fractionText(rate) })}
          />
          <Figure
            label={t('figures.implementation')}
            value={rateText(implementation)}
            note={fractionText(implementation)}
          />
          <Figure label={t('figures.agrees')} value={countText(agrees)} />
          <Figure label={t('figures.differs')} value={countText(differs)} />
          <Figure label={t('figures.unsure')} value={countText(unsure)} note={t('figures.leftOut')} />
          <Figure label={t('figures.open')} value={countText(open)} note={t('figures.leftOut')} />
        </FigureRow>
        <p>{t('figures.all')}</p>
        {fewAnswers(rate) ? <p>{t('figures.few')}</p> : null}
        {earlier === 0 ? null : <p>{t('figures.earlier', { n: countText(earlier) })}</p>}
      </Panel>
    </div>
  );
}
