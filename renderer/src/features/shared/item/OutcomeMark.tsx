import { useTranslation } from 'react-i18next';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { MarkTone } from '#ui/mark/Mark.tsx';
import { StatusMark } from '#ui/mark/StatusMark.tsx';

const TONES: Record<ItemOutcome['status'], MarkTone> = {
  yes: 'good',
  partial: 'partial',
  no: 'bad',
  na: 'none',
  unanswered: 'empty',
};

/** What became of an item, in the questionnaire's symbol and words. */
export function OutcomeMark(props: { questionnaire: Questionnaire; status: ItemOutcome['status']; compact?: boolean }) {
  const { questionnaire, status, compact = false } = props;
  const { t } = useTranslation('item');
  const step = questionnaire.scale.find((each) => each.status === status);
  const { symbol, label } = step ?? { symbol: t('officer.unansweredSymbol'), label: t('officer.unanswered') };
  return <StatusMark symbol={symbol} label={label} tone={TONES[status]} compact={compact} />;
}
