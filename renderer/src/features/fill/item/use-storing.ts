import { useCallback } from 'react';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { Stored } from '#domain/answers/response-repository.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useServices } from '../../services.ts';
import { useWalking } from '../walk/walk-context.ts';

/** A change to one stored answer. */
export type Change = (answer: Answer) => Answer;
/** Stores a change in one transaction; what is stored at that moment is changed, not what was shown. */
export type Store = (change: Change) => Stored<Answer>;

export function useStoring(item: Item): Store {
  const { responses } = useServices();
  const { questionnaire, response } = useWalking();
  return useCallback(
    (change) => responses.answer(response, item.id, (stored) => change(stored ?? blankAnswer(questionnaire, item))),
    [responses, response, questionnaire, item],
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
