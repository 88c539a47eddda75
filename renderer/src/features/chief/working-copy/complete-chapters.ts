import { progressOf } from '#domain/answers/progress.ts';
import type { Chapter } from '#domain/questionnaire/questionnaire.ts';
import type { OpenResponse } from '../shared/response/open-response.ts';

/** The chapters of which every item that applies is answered with nothing missing, in their order. */
export function completeChapters({
  questionnaire,
  items,
  answers,
}: Pick<OpenResponse, 'questionnaire' | 'items' | 'answers'>): Chapter[] {
  return questionnaire.chapters.filter(({ id }) => {
    const own = items.filter(({ chapter }) => chapter === id);
    const { answered, applicable, incomplete } = progressOf(questionnaire, own, answers);
    return applicable > 0 && answered === applicable && incomplete === 0;
  });
}
