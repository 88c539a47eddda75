import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { Occasion, PolicyReview, ReviewEntry } from './review.ts';
import type { ReviewRules } from './rules.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's records of the policy review. `storage`: the device could not store it, and nothing was stored. */
export interface PolicyReviewRepository {
  of(inspection: string): Watch<PolicyReview[]>;
  /** Appends a decision. `subject` is a {@link subjectKey}. */
  decide(inspection: string, subject: string, entry: ReviewEntry): Stored<null>;
  /** Appends a change of circumstances, which makes the subject a candidate. */
  bringIn(inspection: string, subject: string, occasion: Occasion): Stored<null>;
  /** The rules of this inspection; the default rules until others are stored. */
  rules(inspection: string): Watch<ReviewRules>;
  keepRules(inspection: string, rules: ReviewRules): Stored<null>;
}
