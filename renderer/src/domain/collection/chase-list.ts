import type { DepartmentStatus, Waiting } from './status.ts';

/** The states in which a department still owes a file. */
export const CHASED_STATES = ['missing', 'sent-back'] as const;
export type ChasedState = (typeof CHASED_STATES)[number];

/** The words of the list: a heading for each state, and one for departments without a 部. */
export interface ChaseWords {
  states: Record<ChasedState, string>;
  noParent: string;
}

/**
 * The departments to remind: those in one of `states` (all or some of {@link CHASED_STATES}), except departments with a
 * file already on the staging table.
 */
export function chased(
  statuses: readonly DepartmentStatus[],
  states: ReadonlySet<DepartmentStatus['state']>,
): DepartmentStatus[] {
  return statuses.filter(({ state, waiting }) => states.has(state) && waiting === undefined);
}

/** The departments that are in one of `states` but are not reminded, because their file lies on the staging table. */
export function spared(
  statuses: readonly DepartmentStatus[],
  states: ReadonlySet<DepartmentStatus['state']>,
): (DepartmentStatus & { waiting: Waiting })[] {
  return statuses.flatMap((status) => {
    const { state, waiting } = status;
    return states.has(state) && waiting !== undefined ? [{ ...status, waiting }] : [];
  });
}

/**
 * The reminder list as text for a mail or groupware: `opening`, then for each state its departments grouped by 部 in
 * roster order, one per line. Plain lines without tabs stay readable wherever they are pasted.
 */
export function chaseText(
  opening: string,
  statuses: readonly DepartmentStatus[],
  states: ReadonlySet<ChasedState>,
  words: ChaseWords,
): string {
  const owing = chased(statuses, states);
  const parts = CHASED_STATES.flatMap((state) => {
    const own = owing.filter((each) => each.state === state);
    return own.length === 0
      ? []
      : [[`■ ${words.states[state]}（${own.length}所属）`, ...linesOf(own, words.noParent)].join('\n')];
  });
  return [opening.trim(), ...parts].filter((part) => part !== '').join('\n\n');
}

function linesOf(statuses: readonly DepartmentStatus[], noParent: string): string[] {
  const groups = new Map<string | null, string[]>();
  for (const { department } of statuses) {
    const names = groups.get(department.parent) ?? [];
    groups.set(department.parent, [...names, department.name]);
  }
  const headed = groups.size > 1 || !groups.has(null);
  return [...groups].flatMap(([parent, names]) => [
    ...(headed ? [`【${parent ?? noParent}】`] : []),
    ...names.map((name) => `・${name}`),
  ]);
}
