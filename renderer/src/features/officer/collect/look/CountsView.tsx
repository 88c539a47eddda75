import { useTranslation } from 'react-i18next';
import { confirmedRate, implementationRate, rateText, type Rate } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { countText, fractionText } from '../../../shared/numbers/fraction-text.ts';
import { statusSymbol } from '../../../shared/item/status-symbol.ts';

/** How many items have which answer, and the rates that follow. */
export function CountsView({ questionnaire, tally }: { questionnaire: Questionnaire; tally: Tally }) {
  const { t } = useTranslation('collect');
  const { total } = matrixOf(questionnaire, [tally], 'chapter');
  const rate = (label: string, value: Rate) => (
    <Figure label={label} value={rateText(value)} note={fractionText(value)} />
  );
  return (
    <FigureRow>
      {rate(t('look.rate'), implementationRate(total))}
      {rate(t('look.confirmed'), confirmedRate(total))}
      {STATUSES.map((status) => (
        <Figure key={status} label={statusSymbol(questionnaire, status)} value={countText(total[status])} />
      ))}
      <Figure label={t('conflict.unanswered')} value={countText(total.unanswered)} />
    </FigureRow>
  );
}
