import type { HandedAnswer } from '../result-file/result-payload.ts';

/** The result of a check: 一致, 不一致, 確認できず. */
export const SAMPLE_VERDICTS = ['agrees', 'differs', 'unsure'] as const;
export type SampleVerdict = (typeof SAMPLE_VERDICTS)[number];

/** The parameters of a draw: seed, and the maximum numbers of departments and of items in each. */
export interface SamplePlan {
  seed: string;
  departments: number;
  items: number;
}

/** One ○ to check, as handed in. `submission` is the digest of its file. */
export interface DrawnPair {
  department: string;
  item: string;
  submission: string;
  answer: HandedAnswer;
}

/**
 * A sample. Draws are numbered from 1 and never changed; a further draw is added to the earlier ones. `drawnAt` is an
 * instant in UTC.
 */
export interface SampleDraw {
  inspection: string;
  number: number;
  plan: SamplePlan;
  drawnAt: string;
  pairs: DrawnPair[];
}

/**
 * One check of a pair: what the officer saw, on which day (ISO), and who recorded it when (instant in UTC).
 * `submission` is the file whose answer was checked. Checks are never changed; a later one of the same file supersedes
 * the earlier ones.
 */
export interface SampleCheck {
  submission: string;
  verdict: SampleVerdict;
  seen: string;
  checkedOn: string;
  by: string;
  at: string;
}

/** All checks of one item in one department, oldest first. */
export interface SampleRecord {
  inspection: string;
  department: string;
  item: string;
  checks: SampleCheck[];
}
