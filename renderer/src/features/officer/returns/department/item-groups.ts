import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import type { ReplyRow } from '../reply-rows.ts';

/** One item as the department answered it. `outcome` is null where it does not apply to the department. */
export interface AnsweredItem {
  item: Item;
  outcome: ItemOutcome | null;
  answer: HandedAnswer | null;
}

/** What the officer looks at first, what was done and checked, and what does not apply. */
type ItemGroup = 'attention' | 'others' | 'hidden';

/** The items of one chapter that fall into a group. */
export interface GroupedChapter {
  id: string;
  title: string;
  items: AnsweredItem[];
}

/** Every item of the questionnaire in one of the groups, by chapter in its order; chapters without an item in a group are left out of it. */
export function itemGroups(
  questionnaire: Questionnaire,
  { status, head }: Pick<ReplyRow, 'status' | 'head'>,
): Record<ItemGroup, GroupedChapter[]> {
  const { outcomes } = tallyOf(questionnaire, status.department, head.payload);
  const answers = new Map(head.payload.answers.map((answer) => [answer.item, answer]));
  const groups: Record<ItemGroup, GroupedChapter[]> = { attention: [], others: [], hidden: [] };
  for (const { id, title, items } of questionnaire.chapters) {
    for (const item of items) {
      const outcome = outcomes.get(item.id) ?? null;
      const group = groups[groupOf(outcome)];
      const last = group.at(-1);
      const chapter = last?.id === id ? last : { id, title, items: [] };
      if (chapter !== last) group.push(chapter);
      chapter.items.push({ item, outcome, answer: answers.get(item.id) ?? null });
    }
  }
  return groups;
}

function groupOf(outcome: ItemOutcome | null): ItemGroup {
  if (outcome === null) return 'hidden';
  return outcome.status === 'yes' && outcome.confirmed ? 'others' : 'attention';
}
