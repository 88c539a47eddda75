import { HOLD, standingChoice, type Answers } from '#domain/answers/answer.ts';
import type { Rate } from '#domain/aggregation/counts.ts';
import { UNVERIFIED, type Chapter, type Item } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES, type Status } from '#domain/questionnaire/status.ts';

/** How the applicable items of a draft stand. The parts add up to `total`. */
export type Tally = Record<Status | 'held' | 'unanswered' | 'total', number>;

/** Counts the given items, which must be the ones that apply. */
export function tallyOf(items: readonly Item[], answers: Answers): Tally {
  const tally: Tally = { yes: 0, partial: 0, no: 0, na: 0, held: 0, unanswered: 0, total: items.length };
  for (const item of items) {
    const choice = standingChoice(answers.get(item.id));
    if (choice === null) tally.unanswered += 1;
    else tally[choice === HOLD ? 'held' : choice] += 1;
  }
  return tally;
}

/** The tallies of the chapters in which something applies. */
export function chapterTallies(
  chapters: readonly Chapter[],
  items: readonly Item[],
  answers: Answers,
): { chapter: Chapter; tally: Tally }[] {
  return chapters
    .map((chapter) => ({
      chapter,
      tally: tallyOf(
        items.filter((item) => item.chapter === chapter.id),
        answers,
      ),
    }))
    .filter(({ tally }) => tally.total > 0);
}

/** Answers that nobody looked at, among those given as ○, △ or ×. */
export function unverifiedRate(items: readonly Item[], answers: Answers): Rate {
  const given = items
    .map((item) => answers.get(item.id))
    .filter((answer) => STATUSES.some((status) => status !== 'na' && answer?.choice === status));
  return {
    numerator: given.filter((answer) => answer?.method === UNVERIFIED).length,
    denominator: given.length,
  };
}
