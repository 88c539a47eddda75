import { itemsRemoved } from '../answers/applicability.ts';
import type { Department } from '../inspection/roster.ts';
import { chiefFlags, flagsOn, type ProfileState } from '../profile/profile.ts';
import type { Flag, Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { profileOf } from '../result-file/result-payload.ts';
import type { Tally } from './item-outcomes.ts';

/**
 * When this share of the other departments of the same 種別 has a flag on, having it off is unusual, even where no reason
 * was demanded.
 */
export const USUAL_SHARE = 0.8;
/** This many other departments of the same 種別 must have answered the flag before {@link USUAL_SHARE} is applied. */
export const LEAST_ALIKE = 5;

/**
 * A flag of 所属の状況 that a department switched off, and the items that it removed. `reason` is '' when none was given,
 * which is possible only when nothing spoke against switching it off. `alike` counts the other departments of the same
 * 種別 that answered the flag, `alikeOn` those of them that have it on.
 */
export interface SwitchedOff {
  department: Department;
  flag: Flag;
  reason: string;
  items: Item[];
  alike: number;
  alikeOn: number;
}

/**
 * Flags that are off with a reason, or off although nearly all departments of the same 種別 have them on. Sorted by the
 * number of removed items, descending.
 */
export function switchedOff(questionnaire: Questionnaire, tallies: readonly Tally[]): SwitchedOff[] {
  const flags = chiefFlags(questionnaire);
  const answered = tallies.map((tally) => ({ tally, profile: profileOf(tally.payload) }));
  const habits = new Map(flags.map(({ id }) => [id, habitsOf(id, answered)]));
  const found = answered.flatMap(({ tally, profile }) =>
    flags.flatMap((flag): SwitchedOff[] => {
      const answer = profile[flag.id];
      if (answer === undefined || answer.on) return [];
      const { all, on } = habits.get(flag.id)?.get(tally.department.kind) ?? { all: 1, on: 0 };
      const alike = all - 1;
      const unusual = alike >= LEAST_ALIKE && on / alike >= USUAL_SHARE;
      if (answer.reason === '' && !unusual) return [];
      const items = missedItems(questionnaire, tally, profile, flag.id);
      return [{ department: tally.department, flag, reason: answer.reason, items, alike, alikeOn: on }];
    }),
  );
  return found.sort((a, b) => b.items.length - a.items.length);
}

interface Answered {
  tally: Tally;
  profile: ProfileState;
}

/** By 種別: how many departments answered the flag, and how many of them have it on. */
function habitsOf(flag: string, answered: readonly Answered[]): ReadonlyMap<string, { all: number; on: number }> {
  const habits = new Map<string, { all: number; on: number }>();
  for (const { tally, profile } of answered) {
    const answer = profile[flag];
    if (answer === undefined) continue;
    const { kind } = tally.department;
    const { all, on } = habits.get(kind) ?? { all: 0, on: 0 };
    habits.set(kind, { all: all + 1, on: on + (answer.on ? 1 : 0) });
  }
  return habits;
}

function missedItems(questionnaire: Questionnaire, tally: Tally, profile: ProfileState, flag: string): Item[] {
  const statuses = new Map(tally.payload.answers.map(({ item, status }) => [item, status]));
  const off = flagsOn(questionnaire, profile, tally.department);
  return itemsRemoved(questionnaire, new Set([...off, flag]), off, (id) => statuses.get(id) ?? null);
}
