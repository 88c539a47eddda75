import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Department } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../result.ts';

/** The chief's answer to a flag. `reason` explains why it is off; '' when no explanation was needed. */
export interface FlagAnswer {
  on: boolean;
  reason: string;
}

/** Answers to the profile by flag id. A missing flag is unanswered. */
export type ProfileState = Readonly<Record<string, FlagAnswer>>;

/**
 * The flags that are on for a department: the chief's answers, the `everyone` flags, and the `roster` flag only for
 * 情報担当課.
 */
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

/** The flags that the chief answers, in the questionnaire's order. */
export function chiefFlags(questionnaire: Questionnaire): Questionnaire['flags'] {
  return questionnaire.flags.filter((flag) => flag.setBy === 'chief');
}

/** Ids of the chief's flags without an answer. */
export function unansweredFlags(questionnaire: Questionnaire, profile: ProfileState): string[] {
  return chiefFlags(questionnaire)
    .filter((flag) => profile[flag.id] === undefined)
    .map((flag) => flag.id);
}

/** A flag that 情報担当課 preset. The chief cannot change a locked one. */
export interface Preset {
  flag: string;
  on: boolean;
  locked: boolean;
}

/** The context for judging an answer to a flag. */
export interface FlagsAsked {
  questionnaire: Questionnaire;
  presets: readonly Preset[];
  /** The flags that the department had on last year; empty when unknown. */
  onLastYear: ReadonlySet<string>;
  /** The number of answered items that are hidden while the flag is off. */
  answersHidden: (flag: string) => number;
}

/**
 * Why switching a flag off needs an explanation: 情報担当課 expects it to be on, existing answers would be hidden, it was on
 * last year, or it already has an explanation.
 */
export type OffConcern = 'expected' | 'answers-hidden' | 'on-last-year' | 'explained';

/**
 * What speaks against a flag being off. That it was on a moment ago does not count: somebody who corrects it before
 * answering anything hides nothing.
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
 * Answers a flag. Switching it off could hide a weakness, so it needs a reason when there is a concern.
 * `not-the-chiefs`: the chief does not answer this flag. `locked`: 情報担当課 decided it.
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

/** Removes the answer to a flag, so that it is unanswered again. */
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
