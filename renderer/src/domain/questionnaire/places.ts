import type { QuestionnairePath } from './fault.ts';
import type { Item, Questionnaire } from './questionnaire.ts';

/** An item and its path. */
export interface PlacedItem {
  item: Item;
  path: QuestionnairePath;
}

/** All items with their paths, in chapter order. */
export function placedItems(questionnaire: Questionnaire): PlacedItem[] {
  return questionnaire.chapters.flatMap((chapter, chapterIndex) =>
    chapter.items.map((item, itemIndex) => ({ item, path: ['chapters', chapterIndex, 'items', itemIndex] })),
  );
}
