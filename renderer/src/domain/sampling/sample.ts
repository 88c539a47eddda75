import type { HandedAnswer } from '../result/payload.ts';

/** What the officer saw: 一致, 不一致, 確認できず. */
export const SAMPLE_VERDICTS = ['agrees', 'differs', 'unsure'] as const;
export type SampleVerdict = (typeof SAMPLE_VERDICTS)[number];

/** What was drawn with: the seed, and how many departments and how many items of each at most. */
export interface SamplePlan {
  seed: string;
  departments: number;
  items: number;
}

/** One ○ to be looked at, as it was handed in: `submission` is the digest of the file it stands in. */
export interface DrawnPair {
  department: string;
  item: string;
  submission: string;
  answer: HandedAnswer;
}

/** A sample. Draws are numbered from 1 and never changed; a further draw is added to those before it. `drawnAt` is an instant in UTC. */
export interface SampleDraw {
  inspection: string;
  number: number;
  plan: SamplePlan;
  drawnAt: string;
  pairs: DrawnPair[];
}

/**
 * One look at a pair: what was seen, on which day (ISO), and who recorded it when (instant in UTC). `submission` is the file whose answer was looked at.
 * Checks are never changed; a later one of the same file takes the place of those before it.
 */
export interface SampleCheck {
  submission: string;
  verdict: SampleVerdict;
  seen: string;
  checkedOn: string;
  by: string;
  at: string;
}

/** Every look at one item of one department, the oldest first. */
export interface SampleRecord {
  inspection: string;
  department: string;
  item: string;
  checks: SampleCheck[];
}
