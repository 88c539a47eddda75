import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { findingFigures } from '#domain/findings/figures.ts';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { TreatedFindings } from '../shared/collection/use-finding-records.ts';
import { useToday } from '../../shared/dates/use-today.ts';

/** 改善完了率 and what presses most, each with what it was counted from. */
export function FindingFigures({ findings: { records, scale } }: { findings: TreatedFindings }) {
  const { t } = useTranslation('findings');
  const dates = useDates();
  const today = useToday();
  const figures = useMemo(() => findingFigures(records, scale, today), [records, scale, today]);
  const { completion, byState, openByLevel } = figures;
  const unit = t('figures.count');
  return (
    <FigureRow>
      <Figure
        label={t('figures.completion')}
        value={rateText(completion)}
        note={t('figures.completionNote', {
          fraction: fractionText(completion),
          accepted: countText(byState.accepted),
          lapsed: countText(byState.lapsed),
        })}
      />
      <Figure
        label={t('figures.overdue')}
        value={countText(figures.overdue)}
        unit={unit}
        note={t('figures.overdueNote', { day: dates.day(today) })}
      />
      <Figure
        label={t('figures.level', { level: scale.levels.at(-1)?.label ?? '' })}
        value={countText(openByLevel.at(-1) ?? 0)}
        unit={unit}
        note={t('figures.levelNote')}
      />
      <Figure
        label={t('figures.unconfirmed')}
        value={countText(figures.unconfirmed)}
        unit={unit}
        note={t('figures.unconfirmedNote')}
      />
    </FigureRow>
  );
}
