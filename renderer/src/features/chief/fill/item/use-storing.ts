import { useCallback, useMemo } from 'react';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { Stored } from '#domain/answers/response-repository.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useServices } from '../../../shared/services/services.ts';
import { useWalking } from '../walk/walk-context.ts';

/** A change to one stored answer. */
export type Change = (answer: Answer) => Answer;
/** Stores a change in one transaction; what is stored at that moment is changed, not what was shown. */
export type Store = (change: Change) => Stored<Answer>;

export function useStoring(item: Item): Store {
  const storeOf = useStores();
  return useMemo(() => storeOf(item), [storeOf, item]);
}

/** How to store changes to the answer of any item. Every write can be undone. */
export function useStores(): (item: Item) => Store {
  const { responses, answering } = useServices();
  const { questionnaire, response } = useWalking();
  return useCallback(
    (item) => async (change) => {
      let before = blankAnswer(questionnaire, item);
      const outcome = await responses.answer(response, item.id, (stored) => {
        before = stored ?? before;
        return change(before);
      });
      if (outcome.ok) answering.record(response, [{ item: item.id, before, after: outcome.value }]);
      return outcome;
    },
    [responses, answering, response, questionnaire],
  );
}

/** Stores what a button or a choice decides, and lets the save badge know. */
export function useDeciding(store: Store): (change: Change) => void {
  const { saving } = useServices();
  return useCallback(
    (change) => {
      const finish = saving.begin();
      void store(change).then(finish);
    },
    [saving, store],
  );
}
