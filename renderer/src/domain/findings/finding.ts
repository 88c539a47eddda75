import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { HandedAnswer } from '../result-file/result-payload.ts';
import type { Tally } from '../aggregation/item-outcomes.ts';

/** 未実施事項: a △ or × in a submission, with the department's answer and plan. */
export interface Finding {
  department: Department;
  item: Item;
  answer: HandedAnswer;
}

/**
 * Every △ and × of the tallies, in the order of the tallies and then of the questionnaire. Hidden items give no
 * finding.
 */
export function findingsOf(questionnaire: Questionnaire, tallies: readonly Tally[]): Finding[] {
  const items = itemsOf(questionnaire);
  return tallies.flatMap((tally) => {
    const answers = new Map(tally.payload.answers.map((answer) => [answer.item, answer]));
    return items.flatMap((item) => {
      const status = tally.outcomes.get(item.id)?.status;
      const answer = answers.get(item.id);
      if (answer === undefined || (status !== 'partial' && status !== 'no')) return [];
      return [{ department: tally.department, item, answer }];
    });
  });
}
