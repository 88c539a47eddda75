import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { HOLD, standingChoice, type Answers } from './answer.ts';
import { missingInputs } from './required-inputs.ts';

/**
 * Where a set of items stands: `answered` have a status, `held` are わからない or taken over and not confirmed, `incomplete` are answered with a required input missing.
 * `answered + held` may be less than `applicable`; the rest is untouched.
 */
export interface Progress {
  applicable: number;
  answered: number;
  held: number;
  incomplete: number;
}

/** Progress over the given items, which must be the ones that apply. */
export function progressOf(questionnaire: Questionnaire, items: readonly Item[], answers: Answers): Progress {
  const progress: Progress = { applicable: items.length, answered: 0, held: 0, incomplete: 0 };
  for (const item of items) {
    const answer = answers.get(item.id);
    const standing = standingChoice(answer);
    if (answer === undefined || standing === null) continue;
    if (standing === HOLD) progress.held += 1;
    else {
      progress.answered += 1;
      if (missingInputs(questionnaire, item, answer).length > 0) progress.incomplete += 1;
    }
  }
  return progress;
}

/** The first item after `from` that has no status yet, wrapping round to the start; null when every item has one. `from` null begins at the start. */
export function nextUnanswered(items: readonly Item[], answers: Answers, from: string | null): Item | null {
  const start = items.findIndex((item) => item.id === from) + 1;
  const order = [...items.slice(start), ...items.slice(0, start)];
  return order.find((item) => isOpen(answers, item.id)) ?? null;
}

function isOpen(answers: Answers, itemId: string): boolean {
  const choice = standingChoice(answers.get(itemId));
  return choice === null || choice === HOLD;
}
