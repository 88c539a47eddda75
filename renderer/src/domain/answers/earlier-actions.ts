import type { OwnPart } from '../pack/known-inspection.ts';
import { openActions } from '../pack/open-actions.ts';
import type { Item } from '../questionnaire/questionnaire.ts';
import type { Remark } from '../returns/received.ts';
import type { Answers } from './answer.ts';
import type { LastYear } from './last-year.ts';

/**
 * What was promised or asked before and is still open: last year's 改善計画, or a 改善指示 of this year.
 * `kind` is an id of the questionnaire's action kinds; it and `post` are '' for a 改善指示. `due` is an ISO day or ''.
 */
export interface EarlierAction {
  item: string;
  from: 'last-year' | 'improvement';
  kind: string;
  what: string;
  post: string;
  due: string;
}

/** Whether a remark asks for an action by a day, on whose progress the department reports. */
export function asksForAction({ kind, due }: Remark): boolean {
  return kind === 'improvement' && due !== null;
}

/** Last year's open actions, of `lastYear` where the officer named none, then what the officer asked for. */
export function earlierActions(
  own: Pick<OwnPart, 'actions'> | null,
  remarks: readonly Remark[],
  lastYear: Pick<LastYear, 'answers'> | null,
): EarlierAction[] {
  const actions = own?.actions ?? (lastYear === null ? [] : openActions(lastYear.answers));
  const promised = actions.map((action) => ({ ...action, from: 'last-year' as const }));
  const asked = remarks.filter(asksForAction).map(({ item, text, due }) => ({
    item,
    from: 'improvement' as const,
    kind: '',
    what: text,
    post: '',
    due: due ?? '',
  }));
  return [...promised, ...asked];
}

/** The items with an earlier action on whose progress nothing was said. `items` are the applicable ones; their order is kept. */
export function unreportedActions(items: readonly Item[], actions: readonly EarlierAction[], answers: Answers): Item[] {
  const waiting = new Set(actions.map(({ item }) => item));
  return items.filter(({ id }) => waiting.has(id) && (answers.get(id)?.progress ?? null) === null);
}

/** The earlier actions on items that do not apply, on which nobody is asked to report. */
export function actionsNotAsked(items: readonly Item[], actions: readonly EarlierAction[]): EarlierAction[] {
  const asked = new Set(items.map(({ id }) => id));
  return actions.filter(({ item }) => !asked.has(item));
}

/** The items whose earlier action is said to be done while the answer is still △ or ×. */
export function doneButOpen(items: readonly Item[], answers: Answers): Item[] {
  return items.filter(({ id }) => {
    const answer = answers.get(id);
    return answer?.progress?.state === 'done' && (answer.choice === 'partial' || answer.choice === 'no');
  });
}
