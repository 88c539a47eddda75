import { effectiveProfile } from '../profile/presets.ts';
import type { Preset } from '../profile/profile.ts';
import type { Response } from './response.ts';

/** The response as it counts: in a draft the presets that 情報担当課 locked stand over the profile; a signed one never changes. */
export function countedResponse(response: Response, presets: readonly Preset[]): Response {
  if (response.signOff !== null) return response;
  return { ...response, profile: effectiveProfile(response.profile, presets) };
}
