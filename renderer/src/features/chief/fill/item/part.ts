import type { Answer } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { Store } from './use-storing.ts';

/** What every part of an answer works with. */
export interface PartProps {
  item: Item;
  answer: Answer;
  store: Store;
}
