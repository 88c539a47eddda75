import { findingKey, type Treatment } from '../findings/treatment.ts';
import { targetsOf, type Department } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Payload } from '../result-file/result-payload.ts';
import type { OpenActions } from './additions.ts';

/**
 * 前年度の未完了の改善計画 by department code, for the participating departments of `roster`: the actions of every △ and × in the
 * files that counted. A department inherits those of the codes that it `succeeds`. Leaves out actions of items that
 * `questionnaire` no longer has, and those that the officer's `treatments` of that inspection mark done or accepted.
 * Other values that the officer set override the answer's.
 */
export function openActionsOf(
  counting: readonly Pick<Payload, 'department' | 'answers'>[],
  roster: readonly Department[],
  questionnaire: Questionnaire,
  treatments: readonly Treatment[],
): ReadonlyMap<string, OpenActions> {
  const treated = new Map(treatments.map((each) => [findingKey(each), each]));
  const places = new Map(itemsOf(questionnaire).map((item, place) => [item.id, place]));
  const place = ({ item }: OpenActions[number]) => places.get(item) ?? 0;
  const open = new Map<string, OpenActions>();
  for (const { code, succeeds } of targetsOf(roster)) {
    const actions = counting
      .filter(({ department }) => department.code === code || succeeds.includes(department.code))
      .flatMap(({ department, answers }) =>
        openActions(answers).flatMap(
          (action) =>
            asTreated(action, treated.get(findingKey({ department: department.code, item: action.item }))) ?? [],
        ),
      )
      .filter(({ item }) => places.has(item));
    if (actions.length > 0)
      open.set(
        code,
        actions.toSorted((a, b) => place(a) - place(b)),
      );
  }
  return open;
}

/** The actions of every △ and ×. */
export function openActions(answers: readonly Payload['answers'][number][]): OpenActions {
  return answers.flatMap(({ item, status, action }) =>
    action !== null && (status === 'partial' || status === 'no') ? [{ item, ...action }] : [],
  );
}

/** The action with the officer's values; null when nothing is left to do. */
function asTreated(action: OpenActions[number], treatment: Treatment | undefined): OpenActions[number] | null {
  if (treatment === undefined) return action;
  const { state, kind, owner, due } = treatment;
  if (state === 'done' || state === 'accepted') return null;
  return { ...action, kind: kind ?? action.kind, post: owner ?? action.post, due: due ?? action.due };
}
