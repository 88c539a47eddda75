import { ok } from '#domain/result.ts';
import type { PolicyReviewRepository } from '#domain/policy-review/review-repository.ts';
import type { PolicyReview } from '#domain/policy-review/review.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

type Added = ReturnType<PolicyReviewRepository['decide']>;

/** The officer's records of the policy review, in IndexedDB. */
export function policyReviewsIn(database: Database): PolicyReviewRepository {
  const { policyReviews, reviewRules } = database;
  const add = (inspection: string, subject: string, change: (review: PolicyReview) => PolicyReview): Added =>
    storing(() =>
      database.transaction('rw', policyReviews, async () => {
        const before = await policyReviews.get([inspection, subject]);
        await policyReviews.put(change(before ?? { inspection, subject, occasions: [], entries: [] }));
        return ok(null);
      }),
    );
  return {
    of: (inspection) => watchQuery(() => policyReviews.where({ inspection }).toArray()),
    decide: (inspection, subject, entry) =>
      add(inspection, subject, (review) => ({ ...review, entries: [...review.entries, entry] })),
    bringIn: (inspection, subject, occasion) =>
      add(inspection, subject, (review) => ({ ...review, occasions: [...review.occasions, occasion] })),
    rules: (inspection) => watchQuery(async () => (await reviewRules.get(inspection))?.rules ?? DEFAULT_REVIEW_RULES),
    keepRules: (inspection, rules) =>
      storing(async () => {
        await reviewRules.put({ inspection, rules });
        return ok(null);
      }),
  };
}
