import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { Occasion, PolicyReview, ReviewEntry } from './review.ts';
import type { ReviewRules } from './rules.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** What the officer records about the review of the policy. `storage` means that the device could not store it; then nothing was stored. */
export interface PolicyReviewRepository {
  of(inspection: string): Watch<PolicyReview[]>;
  /** Adds a decision about the subject with the key. */
  decide(inspection: string, subject: string, entry: ReviewEntry): Stored<null>;
  /** Adds a change of circumstances, which makes the subject a candidate. */
  bringIn(inspection: string, subject: string, occasion: Occasion): Stored<null>;
  /** The rules of this inspection, the default ones until others are kept. */
  rules(inspection: string): Watch<ReviewRules>;
  keepRules(inspection: string, rules: ReviewRules): Stored<null>;
}
