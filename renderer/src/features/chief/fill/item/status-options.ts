import { HOLD, type Choice } from '#domain/answers/answer.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { MarkOption } from '#ui/choice/MarkChoice.tsx';
import type { MarkTone } from '#ui/mark/Mark.tsx';

/** A choice with its looks. */
interface StatusOption extends MarkOption {
  id: Choice;
}

const TONES: Record<Choice, MarkTone> = { yes: 'good', partial: 'partial', no: 'bad', na: 'none', [HOLD]: 'hold' };

/** What can be chosen for an item: the steps of the scale, － only where the item allows it, and わからない. */
export function statusOptions(questionnaire: Questionnaire, item: Item): StatusOption[] {
  const steps = questionnaire.scale.filter(({ status }) => status !== 'na' || item.naAllowed);
  return [
    ...steps.map(({ status, symbol, label }) => ({ id: status, symbol, label, tone: TONES[status] })),
    { id: HOLD, symbol: '?', label: questionnaire.hold.label, tone: TONES[HOLD] },
  ];
}
