import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import { handedFlags, type Tally } from '#domain/aggregation/item-outcomes.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';

/** One row of 回答一覧: an applicable item and the department's answer. `answer` is undefined for 未回答. */
export interface AnswerLine {
  tally: Tally;
  item: Item;
  answer: HandedAnswer | undefined;
  status: ItemOutcome['status'];
  /** The profile flags that are on for the department. */
  flags: ReadonlySet<string>;
}

/** The collection in long form: one line per department and applicable item, in roster and questionnaire order. */
export function* answerLines({ questionnaire, tallies }: CitySummary): Generator<AnswerLine> {
  const items = itemsOf(questionnaire);
  for (const tally of tallies) {
    const answers = new Map(tally.payload.answers.map((answer) => [answer.item, answer]));
    const flags = handedFlags(questionnaire, tally.department, tally.payload);
    for (const item of items) {
      const outcome = tally.outcomes.get(item.id);
      if (outcome !== undefined) yield { tally, item, answer: answers.get(item.id), status: outcome.status, flags };
    }
  }
}

/** The number of lines from {@link answerLines}. */
export function countAnswerLines({ tallies }: CitySummary): number {
  return tallies.reduce((sum, { outcomes }) => sum + outcomes.size, 0);
}
