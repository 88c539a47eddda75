import type { QuestionnairePath } from './fault.ts';
import type { Item, Questionnaire } from './questionnaire.ts';

/** An item together with the place where it stands. */
export interface PlacedItem {
  item: Item;
  path: QuestionnairePath;
}

/** Every item in the order of the chapters, with its place. */
export function placedItems(questionnaire: Questionnaire): PlacedItem[] {
  return questionnaire.chapters.flatMap((chapter, chapterIndex) =>
    chapter.items.map((item, itemIndex) => ({ item, path: ['chapters', chapterIndex, 'items', itemIndex] })),
  );
}
