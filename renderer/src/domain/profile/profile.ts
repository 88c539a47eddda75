/** What the chief said to one flag. `reason` is '' unless a flag that was on is switched off. */
export interface FlagAnswer {
  on: boolean;
  reason: string;
}

/** Answers to the profile by flag id; a flag that is missing has not been answered yet. */
export type ProfileState = Readonly<Record<string, FlagAnswer>>;
