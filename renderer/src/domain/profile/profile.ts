import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Department } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../outcome.ts';

/** What the chief said to one flag. `reason` is '' unless a flag that was on is switched off. */
export interface FlagAnswer {
  on: boolean;
  reason: string;
}

/** Answers to the profile by flag id; a flag that is missing has not been answered yet. */
export type ProfileState = Readonly<Record<string, FlagAnswer>>;

/** The flags that hold for a department: what the chief said, the one that holds for everyone, and 情報担当課 by the roster alone. */
export function flagsOn(
  questionnaire: Questionnaire,
  profile: ProfileState,
  department: Pick<Department, 'officer'>,
): ReadonlySet<string> {
  const on = questionnaire.flags.filter((flag) => {
    switch (flag.setBy) {
      case 'everyone':
        return true;
      case 'roster':
        return department.officer;
      case 'chief':
        return profile[flag.id]?.on ?? false;
    }
  });
  return new Set(on.map((flag) => flag.id));
}

/** The flags the chief is asked about, in the questionnaire's order. */
export function chiefFlags(questionnaire: Questionnaire): Questionnaire['flags'] {
  return questionnaire.flags.filter((flag) => flag.setBy === 'chief');
}

/** Ids of the chief's flags that have not been answered. */
export function unansweredFlags(questionnaire: Questionnaire, profile: ProfileState): string[] {
  return chiefFlags(questionnaire)
    .filter((flag) => profile[flag.id] === undefined)
    .map((flag) => flag.id);
}

/** A flag that 情報担当課 set beforehand. A locked one cannot be changed by the chief. */
export interface Preset {
  flag: string;
  on: boolean;
  locked: boolean;
}

/**
 * Answers one flag. Switching off a flag that was on, or that is preset as on, could hide a weakness, so it needs a reason;
 * `not-the-chiefs` is returned for a flag that the chief is not asked, `locked` for one that 情報担当課 decides.
 */
export function answerFlag(
  { questionnaire, presets }: { questionnaire: Questionnaire; presets: readonly Preset[] },
  profile: ProfileState,
  flagId: string,
  answer: FlagAnswer,
): Result<ProfileState, { kind: 'reason-needed' | 'not-the-chiefs' | 'locked' }> {
  if (!chiefFlags(questionnaire).some((flag) => flag.id === flagId)) return fail({ kind: 'not-the-chiefs' });
  const preset = presets.find(({ flag }) => flag === flagId);
  if (preset?.locked === true) return fail({ kind: 'locked' });
  const before = profile[flagId];
  const wasOn = before === undefined ? preset?.on === true : before.on || before.reason !== '';
  const reason = answer.on ? '' : answer.reason.trim();
  if (wasOn && !answer.on && reason === '') return fail({ kind: 'reason-needed' });
  return ok({ ...profile, [flagId]: { on: answer.on, reason } });
}
