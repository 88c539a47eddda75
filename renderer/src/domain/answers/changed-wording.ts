import { itemDigest } from '../questionnaire/digests.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Answers } from './answer.ts';

/** The items whose answer was given to another wording, in the questionnaire's order. A wording listed as meaning the same is none. */
export function answeredOtherwiseWorded(
  questionnaire: Questionnaire,
  items: readonly Item[],
  answers: Answers,
): Item[] {
  return items.filter((item) => {
    const answer = answers.get(item.id);
    if (answer === undefined || answer.choice === null) return false;
    return answer.digest !== itemDigest(item, questionnaire.scale) && !item.sameAs.includes(answer.digest);
  });
}
