/** What is decided about a candidate: 見直す, 運用で対応, 現状維持, 継続検討. */
export const REVIEW_DECISIONS = ['revise', 'operate', 'keep', 'continue'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * One decision: why, what it says of the risk, on which day it was taken (ISO), and who recorded it when (instant in UTC).
 * Entries are never changed; a later one takes the place of those before it.
 */
export interface ReviewEntry {
  decision: ReviewDecision;
  reason: string;
  riskNote: string;
  decidedOn: string;
  by: string;
  at: string;
}

/** A change of circumstances that calls for a review though no figure does (policy 8). */
export interface Occasion {
  text: string;
  by: string;
  at: string;
}

/** What is about one item or one clause of the policy. */
export interface Subject {
  kind: 'item' | 'clause';
  id: string;
}

/** What the officer recorded about one subject. Both lists are append-only, the oldest first. */
export interface PolicyReview {
  inspection: string;
  /** {@link subjectKey} of the subject. */
  subject: string;
  occasions: Occasion[];
  entries: ReviewEntry[];
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

/** The decision that stands; null while there is none. */
export function standingEntry({ entries }: Pick<PolicyReview, 'entries'>): ReviewEntry | null {
  return entries.at(-1) ?? null;
}
