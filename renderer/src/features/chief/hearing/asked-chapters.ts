import type { Chapter, Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** A chapter with those of its items that apply to the department. */
export interface AskedChapter {
  chapter: Chapter;
  items: readonly Item[];
}

/** The chapters in which something applies, in their order. */
export function askedChapters({ chapters }: Questionnaire, applicable: readonly Item[]): AskedChapter[] {
  return chapters
    .map((chapter) => ({ chapter, items: applicable.filter((item) => item.chapter === chapter.id) }))
    .filter(({ items }) => items.length > 0);
}
