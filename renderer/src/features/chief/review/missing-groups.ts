import type { Obstacle } from '#domain/answers/review.ts';
import type { Chapter } from '#domain/questionnaire/questionnaire.ts';

/** The obstacles that belong to an item. */
export type ItemObstacle = Extract<Obstacle, { item: unknown }>;

/** The obstacles of one kind, chapter by chapter. */
export interface MissingGroup {
  kind: ItemObstacle['kind'];
  count: number;
  chapters: { chapter: Chapter; obstacles: ItemObstacle[] }[];
}

const KINDS = ['item-unanswered', 'item-held', 'item-unconfirmed', 'inputs-missing'] as const;

/** What is missing at items, by kind and chapter; kinds and chapters with nothing missing are left out. */
export function missingGroups(obstacles: readonly Obstacle[], chapters: readonly Chapter[]): MissingGroup[] {
  const atItems = obstacles.filter((each): each is ItemObstacle => 'item' in each);
  return KINDS.map((kind) => {
    const ofKind = atItems.filter((each) => each.kind === kind);
    return {
      kind,
      count: ofKind.length,
      chapters: chapters
        .map((chapter) => ({ chapter, obstacles: ofKind.filter(({ item }) => item.chapter === chapter.id) }))
        .filter((part) => part.obstacles.length > 0),
    };
  }).filter((group) => group.count > 0);
}
