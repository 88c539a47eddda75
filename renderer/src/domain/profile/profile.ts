import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Department } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../outcome.ts';

/** What the chief said to one flag. `reason` is why it is off, '' where nothing speaks against that. */
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

/** What an answer to a flag is judged by. */
export interface FlagsAsked {
  questionnaire: Questionnaire;
  presets: readonly Preset[];
  /** The flags that the department said hold for it the year before; empty where that is not known. */
  onLastYear: ReadonlySet<string>;
  /** How many items with an answer are left out while the flag is off. */
  answersHidden: (flag: string) => number;
}

/**
 * Why it has to be explained that a flag is off: 情報担当課 expects it to be on, answers that were given are left out, it was on the year before, or it
 * was explained already.
 */
export type OffConcern = 'expected' | 'answers-hidden' | 'on-last-year' | 'explained';

/**
 * What speaks against a flag being off. Nothing does where it merely was on a moment ago: whoever corrects themselves before they have answered
 * anything hides nothing that an いいえ at first would have shown.
 */
export function offConcerns(
  { presets, onLastYear, answersHidden }: Omit<FlagsAsked, 'questionnaire'>,
  profile: ProfileState,
  flagId: string,
): OffConcern[] {
  const found: { [concern in OffConcern]: boolean } = {
    expected: presets.some(({ flag, on }) => flag === flagId && on),
    'answers-hidden': answersHidden(flagId) > 0,
    'on-last-year': onLastYear.has(flagId),
    explained: (profile[flagId]?.reason ?? '') !== '',
  };
  const order = ['expected', 'answers-hidden', 'on-last-year', 'explained'] as const;
  return order.filter((concern) => found[concern]);
}

type NotAnswerable = { kind: 'not-the-chiefs' | 'locked' };

/**
 * Answers one flag. Switching it off could hide a weakness, so it needs a reason where something speaks against it;
 * `not-the-chiefs` is returned for a flag that the chief is not asked, `locked` for one that 情報担当課 decides.
 */
export function answerFlag(
  asked: FlagsAsked,
  profile: ProfileState,
  flagId: string,
  answer: FlagAnswer,
): Result<ProfileState, NotAnswerable | { kind: 'reason-needed' }> {
  const refusal = refusalOf(asked, flagId);
  if (refusal !== null) return fail(refusal);
  const reason = answer.on ? '' : answer.reason.trim();
  if (!answer.on && reason === '' && offConcerns(asked, profile, flagId).length > 0)
    return fail({ kind: 'reason-needed' });
  return ok({ ...profile, [flagId]: { on: answer.on, reason } });
}

/** Takes the answer to a flag back, so that it has not been answered. */
export function unanswerFlag(
  asked: Pick<FlagsAsked, 'questionnaire' | 'presets'>,
  profile: ProfileState,
  flagId: string,
): Result<ProfileState, NotAnswerable> {
  const refusal = refusalOf(asked, flagId);
  if (refusal !== null) return fail(refusal);
  return ok(Object.fromEntries(Object.entries(profile).filter(([flag]) => flag !== flagId)));
}

function refusalOf(
  { questionnaire, presets }: Pick<FlagsAsked, 'questionnaire' | 'presets'>,
  flagId: string,
): NotAnswerable | null {
  if (!chiefFlags(questionnaire).some((flag) => flag.id === flagId)) return { kind: 'not-the-chiefs' };
  return presets.some(({ flag, locked }) => flag === flagId && locked) ? { kind: 'locked' } : null;
}
