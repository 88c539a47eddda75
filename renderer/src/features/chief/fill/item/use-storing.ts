import { useCallback, useMemo } from 'react';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import { changeAnswer } from '#domain/answers/content.ts';
import type { Result } from '#domain/result.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { NotTaken } from '#state/open-response/response-store.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useWalking } from '../walk/walk-context.ts';

/** A change to one answer. */
export type Change = (answer: Answer) => Answer;
/** Changes the answer at once and has it stored; what it is at that moment is changed, not what was drawn. */
export type Store = (change: Change) => Result<Answer, NotTaken>;

export function useStoring(item: Item): Store {
  const storeOf = useStores();
  return useMemo(() => storeOf(item), [storeOf, item]);
}

/** How to change the answer to any item. Every change can be undone. */
export function useStores(): (item: Item) => Store {
  const { openResponses, answering } = useChiefServices();
  const { questionnaire, response } = useWalking();
  return useCallback(
    (item) => (change) => {
      const blank = blankAnswer(questionnaire, item);
      const taken = openResponses.apply(
        response,
        changeAnswer(item.id, (given) => change(given ?? blank)),
      );
      if (!taken.ok) return taken;
      const before = taken.value.before.answers.get(item.id) ?? blank;
      const after = taken.value.after.answers.get(item.id) ?? blank;
      answering.record(response, [{ item: item.id, before, after }]);
      return { ok: true, value: after };
    },
    [openResponses, answering, response, questionnaire],
  );
}
