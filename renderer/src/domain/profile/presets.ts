import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { chiefFlags, type Preset, type ProfileState } from './profile.ts';

/** The profile with every preset of a chief's flag that has no answer yet taken as its answer: how a response begins. */
export function applyPresets(
  questionnaire: Questionnaire,
  profile: ProfileState,
  presets: readonly Preset[],
): ProfileState {
  const open = new Set(
    chiefFlags(questionnaire)
      .map(({ id }) => id)
      .filter((id) => profile[id] === undefined),
  );
  const taken = presets.filter(({ flag }) => open.has(flag)).map(({ flag, on }) => [flag, { on, reason: '' }]);
  return { ...profile, ...Object.fromEntries(taken) };
}

/** The profile as it counts: a locked preset stands over what the chief said, also where a newer pack brought it. */
export function effectiveProfile(profile: ProfileState, presets: readonly Preset[]): ProfileState {
  const overruled = presets
    .filter(({ flag, on, locked }) => locked && profile[flag]?.on !== on)
    .map(({ flag, on }) => [flag, { on, reason: '' }]);
  return overruled.length === 0 ? profile : { ...profile, ...Object.fromEntries(overruled) };
}
