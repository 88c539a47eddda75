import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '#domain/answers/answer.ts';
import { choose } from '#domain/answers/commands.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { MarkChoice } from '#ui/choice/MarkChoice.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { statusOptions } from './status-options.ts';
import type { Store } from './use-storing.ts';

/** ○ △ × － わからない. What a choice asks for appears with it. */
export function StatusChoice({ item, choice, store }: { item: Item; choice: Choice | null; store: Store }) {
  const { t } = useTranslation('fill');
  const { questionnaire, readOnly } = useWalking();
  const options = useMemo(() => statusOptions(questionnaire, item), [questionnaire, item]);
  const pick = (picked: string) => {
    const option = options.find(({ id }) => id === picked);
    if (option === undefined) throw new Error(`item ${item.id} does not offer ${picked}`);
    store((answer) => choose(answer, questionnaire, item, option.id));
  };
  return (
    <MarkChoice
      label={t('choice', { id: item.id, text: item.text })}
      labelHidden
      options={options}
      value={choice}
      onChange={pick}
      readOnly={readOnly}
    />
  );
}
