import { isDay } from '../written-day.ts';
import type { Action } from './answer.ts';

/** What stands in the field for the due day: an ISO day, or what was typed while it cannot be read as one; '' while it is empty. */
export function enteredDue({ due, dueText }: Pick<Action, 'due' | 'dueText'>): string {
  return dueText ?? due;
}

/** The action with what stands in that field. A text that is no day is kept beside the day, so that it counts for nothing and is not lost. */
export function withEnteredDue({ dueText: _before, ...action }: Action, entered: string): Action {
  return entered === '' || isDay(entered) ? { ...action, due: entered } : { ...action, due: '', dueText: entered };
}
