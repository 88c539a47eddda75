import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { chiefFlags, type Preset, type ProfileState } from './profile.ts';

/** The initial profile of a response: presets answer the chief's flags that have no answer yet. */
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

/** The profile that counts: a locked preset overrides the chief's answer, even when a newer pack brought the preset. */
export function effectiveProfile(profile: ProfileState, presets: readonly Preset[]): ProfileState {
  const overruled = presets
    .filter(({ flag, on, locked }) => locked && profile[flag]?.on !== on)
    .map(({ flag, on }) => [flag, { on, reason: '' }]);
  return overruled.length === 0 ? profile : { ...profile, ...Object.fromEntries(overruled) };
}
